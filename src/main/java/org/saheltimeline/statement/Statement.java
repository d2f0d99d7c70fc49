package org.saheltimeline.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a site was made from. No clock, no machine: the same content at the same commit gives the same statement.
 *
 * @param version the program's; null where it was not packaged
 * @param revision the git commit that was checked out around the content; null where there is none
 * @param content the {@link FolderDigest} of the content; null where nobody asked for it
 * @param templates that of the templates, and likewise
 * @param options the command line's words that change what is written, in the order in which help lists them
 */
public record Statement(
        @Nullable String version,
        @Nullable String revision,
        @Nullable String content,
        @Nullable String templates,
        List<String> options) {

    /** That nothing is known. */
    public static final Statement NONE = new Statement(null, null, null, null, List.of());

    public Statement {
        options = List.copyOf(options);
    }
}
