package org.saheltimeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.statement.FolderDigest;
import org.saheltimeline.statement.GitRevision;
import org.saheltimeline.statement.Statement;
import org.saheltimeline.text.Language;

/** Makes the statement of a build from what it was asked to do. */
public final class Statements {

    private Statements() {}

    /**
     * The statement. Digests are made for sites that are published alone: with the compiler that suits short runs they
     * take longer than linking.
     */
    public static Statement of(BuildOptions options, Jobs jobs) {
        return new Statement(
                Statements.class.getPackage().getImplementationVersion(),
                revision(options),
                options.publish() ? FolderDigest.of(options.content(), jobs) : null,
                options.publish() ? FolderDigest.of(options.templates(), jobs) : null,
                words(options));
    }

    /** The commit around the content; null where there is none. */
    static @Nullable String revision(BuildOptions options) {
        Path content = options.content();
        return GitRevision.of(content).orElse(null);
    }

    private static List<String> words(BuildOptions options) {
        List<String> words = new ArrayList<>();
        if (!options.languages().isEmpty()) {
            words.add(
                    "--lang " + options.languages().stream().map(Language::code).collect(Collectors.joining(",")));
        }
        if (options.drafts()) {
            words.add("--drafts");
        }
        if (options.asOf() != null) {
            words.add("--as-of " + options.asOf());
        }
        if (options.baseUrl() != null) {
            words.add("--base-url " + options.baseUrl());
        }
        if (options.publish()) {
            words.add("--publish");
        }
        return words;
    }
}
