package org.saheltimeline.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.DateLabel;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.text.Language;

/**
 * A reference as Wikipedia's template for web pages: {@code {{Lien web}}} in French, {@code {{cite web}}} in English.
 * The Arabic Wikipedia's has a name of its own, and takes the English one's parameters and dates.
 */
final class WikiCitation {

    private static final String ARABIC = "استشهاد ويب";

    private final StringBuilder text = new StringBuilder();

    /** The language of the dates. */
    private final Language language;

    private WikiCitation(Language language) {
        this.language = language;
    }

    static String of(Reference reference, Language language) {
        return language == Language.FR
                ? new WikiCitation(Language.FR).french(reference)
                : new WikiCitation(Language.EN).english(reference, language);
    }

    private String french(Reference reference) {
        text.append("{{Lien web");
        field("langue", reference.language());
        field("auteur", authors(reference));
        field("titre", escape(reference.title()));
        field("url", address(reference.url()));
        field("site", escape(reference.container()));
        field("date", date(reference.published()));
        field("archive-url", address(reference.archiveUrl()));
        field("archive-date", date(reference.archiveDate()));
        field("consulté le", date(reference.accessed()));
        return text.append("}}").toString();
    }

    private String english(Reference reference, Language reader) {
        text.append("{{").append(reader == Language.AR ? ARABIC : "cite web");
        field("author", authors(reference));
        field("title", escape(reference.title()));
        field("url", address(reference.url()));
        field("website", escape(reference.container()));
        field("date", date(reference.published()));
        field("language", reference.language().equals(reader.code()) ? null : reference.language());
        field("archive-url", address(reference.archiveUrl()));
        field("archive-date", date(reference.archiveDate()));
        field("access-date", date(reference.accessed()));
        return text.append("}}").toString();
    }

    private void field(String name, @Nullable String value) {
        if (value != null) {
            text.append(" |").append(name).append('=').append(value);
        }
    }

    private static @Nullable String authors(Reference reference) {
        return reference.authors().isEmpty() ? null : escape(String.join(", ", reference.authors()));
    }

    private @Nullable String date(@Nullable EdtfDate date) {
        return KnownDate.of(date).map(known -> DateLabel.of(known, language)).orElse(null);
    }

    /** The text without what wiki markup would take for its own. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        String line = PlainCitation.oneLine(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '|' -> out.append("{{!}}");
                case '&' -> out.append("&amp;");
                case '<', '>', '[', ']', '{', '}', '~', '\'' ->
                    out.append("&#").append((int) c).append(';');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static @Nullable String address(@Nullable String url) {
        if (url == null) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        String line = url.strip();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case ' ', '"', '\'', '<', '>', '[', ']', '{', '|', '}' ->
                    out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
