package org.saheltimeline.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.CalendarDate;
import org.saheltimeline.dates.DateLabel;
import org.saheltimeline.text.Language;

/**
 * A reference as a BibTeX entry, for BibTeX and biblatex alike, in UTF-8.
 *
 * <p>Values stand in braces, so quotation marks need nothing. BibTeX counts braces without regard to backslashes: a
 * brace of the text has to go by its name, or one alone would swallow the entries that follow.
 */
final class BibTex {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final StringBuilder text = new StringBuilder();

    private BibTex() {}

    static String of(Reference reference, Language language) {
        return new BibTex().entry(reference, language);
    }

    private String entry(Reference reference, Language language) {
        text.append("@misc{").append(reference.key());
        if (!reference.authors().isEmpty()) {
            field(
                    "author",
                    reference.authors().stream()
                            .map(author -> "{" + escape(author) + "}")
                            .collect(Collectors.joining(" and ")));
        }
        field("title", "{" + escape(reference.title()) + "}");
        field("howpublished", escape(reference.container()));
        KnownDate.of(reference.published()).ifPresent(this::date);
        note(reference, language);
        if (reference.url() != null) {
            field("url", address(reference.url()));
        }
        if (reference.accessed() != null && reference.accessed().isExactDay()) {
            field("urldate", reference.accessed().text());
        }
        langid(reference.language());
        return text.append("\n}").toString();
    }

    private void field(String name, String value) {
        text.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    private void date(CalendarDate date) {
        field("year", Integer.toString(date.year()));
        date.month().ifPresent(month -> text.append(",\n  month = ").append(MONTHS.get(month.getMonthValue() - 1)));
        if (date instanceof CalendarDate.Day day) {
            field("day", Integer.toString(day.date().getDayOfMonth()));
        }
    }

    private void note(Reference reference, Language language) {
        Reference source = reference.digestOf();
        if (reference.updated() != null) {
            String label = DateLabel.inSentence(reference.updated(), language);
            field("note", escape(updated(language) + label));
        } else if (source != null) {
            field("note", escape(PlainCitation.of(source, language)));
        }
    }

    private static String updated(Language language) {
        return switch (language) {
            case FR -> "Mis à jour ";
            case EN -> "Updated ";
            case AR -> "حُدّث ";
        };
    }

    private void langid(String code) {
        @Nullable
        String name = switch (code.toLowerCase(Locale.ROOT).split("-", -1)[0]) {
            case "fr" -> "french";
            case "en" -> "english";
            case "ar" -> "arabic";
            default -> null;
        };
        if (name != null) {
            field("langid", name);
        }
    }

    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        String line = PlainCitation.oneLine(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '|' -> out.append("\\textbar{}");
                case '#', '$', '%', '&', '_' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** An address stands as it is, but for what would end the field. */
    private static String address(String url) {
        return url.strip()
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("\\", "%5C")
                .replace(" ", "%20");
    }
}
