package org.saheltimeline;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.BaseUrl;
import org.saheltimeline.model.Event;
import org.saheltimeline.text.Language;

/**
 * What a build is asked to do.
 *
 * @param content the content folder
 * @param templates the templates' folder
 * @param out the site's folder; what is in it that no build made is left alone
 * @param baseUrl in place of the site's own; null to keep it
 * @param languages in place of the site's own; empty to keep them
 * @param drafts whether events that are drafts are shown
 * @param asOf the last day that is shown: events that began later are left out; null shows all
 * @param strict whether warnings stop the build
 * @param jobs how many threads
 * @param publish whether what hosts and checkers read is added
 */
public record BuildOptions(
        Path content,
        Path templates,
        Path out,
        @Nullable URI baseUrl,
        List<Language> languages,
        boolean drafts,
        @Nullable LocalDate asOf,
        boolean strict,
        int jobs,
        boolean publish) {

    public BuildOptions {
        languages = List.copyOf(languages);
    }

    /** A build for this machine's own eyes. */
    public BuildOptions(
            Path content,
            Path templates,
            Path out,
            @Nullable URI baseUrl,
            List<Language> languages,
            boolean drafts,
            @Nullable LocalDate asOf,
            boolean strict,
            int jobs) {
        this(content, templates, out, baseUrl, languages, drafts, asOf, strict, jobs, false);
    }

    /** The same, published or not. */
    public BuildOptions published(boolean yes) {
        return new BuildOptions(content, templates, out, baseUrl, languages, drafts, asOf, strict, jobs, yes);
    }

    /** Why no site can be published at an http or https address, and what to do; nothing where one can. */
    public static Optional<String> mistake(String baseUrl) {
        return BaseUrl.mistake(baseUrl).map(mistake -> mistake.message() + "; " + mistake.mend());
    }

    /** Whether the site shows an event. */
    public boolean shows(Event event) {
        return (drafts || !event.draft())
                && (asOf == null || !event.date().sortDay().isAfter(asOf));
    }
}
