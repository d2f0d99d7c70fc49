package org.saheltimeline.exchange;

import java.util.Map;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/**
 * A field of a data file: what pages, {@code docs/data.md} and {@code datapackage.json} say about it.
 *
 * @param name a column's name, or the way to a value in JSON: {@code events[].date.edtf}, {@code actors.*.name}
 * @param description a sentence in French and in English
 */
public record Field(String name, Type type, Localized description) {

    /** What a field holds; the first four are those of Frictionless Data. */
    public enum Type {
        STRING("string"),
        INTEGER("integer"),
        NUMBER("number"),
        DATE("date"),
        BOOLEAN("boolean"),
        /** One text for all languages, or an object with a text by language. */
        TEXT("text by language");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static Field of(String name, Type type, String french, String english) {
        return new Field(name, type, bilingual(french, english));
    }

    static Localized bilingual(String french, String english) {
        return Localized.of(Map.of(Language.FR, french, Language.EN, english));
    }
}
