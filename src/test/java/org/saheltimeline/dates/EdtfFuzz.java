package org.saheltimeline.dates;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.saheltimeline.text.Language;

/**
 * Any text, read as a date: what is one keeps its text and its order and can be said; what is none has a place and a
 * mend.
 */
public final class EdtfFuzz {

    private EdtfFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        Parsed parsed = EdtfDate.parse(text);
        if (parsed instanceof Parsed.Found found) {
            look(text, found.value());
        } else if (parsed instanceof Parsed.Mistake mistake) {
            require(mistake.index() >= 0 && mistake.index() <= text.length(), "no place for", text);
            require(!mistake.message().isBlank() && !mistake.mend().isBlank(), "no words for", text);
        }
    }

    private static void look(String text, EdtfDate date) {
        require(date.text().equals(text), "another text than", text);
        require(!date.earliest().isAfter(date.latest()), "no order of the bounds of", text);
        require(date.equals(Dates.of(text)), "another than itself:", text);
        for (Language language : Language.values()) {
            require(!DateLabel.of(date, language).isBlank(), "no label of", text);
            require(!DateLabel.inSentence(date, language).isBlank(), "no words of", text);
            require(!DateLabel.shortOf(date, language).isBlank(), "no short label of", text);
            require(!DateLabel.precisionNote(date, language).contains("null"), "no note of", text);
        }
    }

    private static void require(boolean holds, String what, String text) {
        if (!holds) {
            throw new AssertionError(what + " " + text);
        }
    }
}
