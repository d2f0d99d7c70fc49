package org.saheltimeline.content;

import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.Ref;

/** Reads the fields that cite somebody else's text, in an event's source as in an article. */
final class CitationReader {

    private CitationReader() {}

    /**
     * Reads a citation; a publisher that is missing is reported and stood in for.
     *
     * @param titleKey the key of the text's own title
     */
    static Citation read(Fields fields, String titleKey) {
        @Nullable Ref publisher = fields.required("publisher").ref().orElse(null);
        return new Citation(
                publisher == null ? StandIn.ref(fields.place()) : publisher,
                fields.optional(titleKey).text().orElse(null),
                fields.optional("author").text().orElse(null),
                Values.url(fields.optional("url")),
                Values.date(fields.optional("published")),
                orUnknown(Values.language(fields.required("lang"))),
                fields.optional("origin").refs(),
                fields.optional("origin_inferred").bool().orElse(false),
                fields.optional("via").text().orElse(null),
                fields.optional("provenance").localizedOrNeutral().orElse(null),
                fields.optional("note").localizedOrNeutral().orElse(null),
                Values.url(fields.optional("archive_url")),
                Values.date(fields.optional("archive_date")),
                Values.date(fields.optional("accessed")));
    }

    /** BCP 47's code for a language that is not known; it stands in until the problem is mended. */
    private static String orUnknown(@Nullable String language) {
        return language == null ? "und" : language;
    }
}
