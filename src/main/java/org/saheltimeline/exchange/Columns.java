package org.saheltimeline.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/** The columns of a table in the making, in order. */
final class Columns<R> {

    private final List<Column<R>> columns = new ArrayList<>();

    List<Column<R>> list() {
        return List.copyOf(columns);
    }

    Columns<R> text(String name, String french, String english, Function<R, @Nullable Object> value) {
        return add(name, Field.Type.STRING, french, english, value);
    }

    Columns<R> integer(String name, String french, String english, Function<R, @Nullable Object> value) {
        return add(name, Field.Type.INTEGER, french, english, value);
    }

    Columns<R> number(String name, String french, String english, Function<R, @Nullable Object> value) {
        return add(name, Field.Type.NUMBER, french, english, value);
    }

    Columns<R> day(String name, String french, String english, Function<R, @Nullable Object> value) {
        return add(name, Field.Type.DATE, french, english, value);
    }

    /** A column a language, whatever the site's languages are, so that the columns are the same everywhere. */
    Columns<R> byLanguage(
            String prefix, String french, String english, BiFunction<R, Language, @Nullable Object> value) {
        for (Language language : Language.values()) {
            Localized in = in(language);
            text(
                    prefix + "_" + language.code(),
                    in.in(Language.FR) + "\u00a0: " + lowered(french),
                    in.in(Language.EN) + ": " + lowered(english),
                    row -> value.apply(row, language));
        }
        return this;
    }

    /** Columns with a text in each language; one without a text of its own stays empty. */
    Columns<R> localized(String prefix, String french, String english, Function<R, @Nullable Localized> value) {
        return byLanguage(prefix, french, english, (row, language) -> exactly(value.apply(row), language));
    }

    private static String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static Localized in(Language language) {
        return switch (language) {
            case FR -> Field.bilingual("En français", "In French");
            case EN -> Field.bilingual("En anglais", "In English");
            case AR -> Field.bilingual("En arabe", "In Arabic");
        };
    }

    private Columns<R> add(
            String name, Field.Type type, String french, String english, Function<R, @Nullable Object> value) {
        columns.add(new Column<>(Field.of(name, type, french, english), value));
        return this;
    }

    private static @Nullable String exactly(@Nullable Localized text, Language language) {
        return text == null ? null : text.exactly(language).orElse(null);
    }

    /** Several values in one cell, which a semicolon and a space part; within a value a comma stands for these. */
    static <T> @Nullable String joined(Collection<T> things, Function<T, @Nullable String> value) {
        @Nullable StringBuilder cell = null;
        for (T thing : things) {
            String text = value.apply(thing);
            if (text != null) {
                cell = cell == null ? new StringBuilder() : cell.append("; ");
                cell.append(text.replace("; ", ", "));
            }
        }
        return cell == null ? null : cell.toString();
    }
}
