package org.saheltimeline.dates;

import java.time.LocalTime;
import java.util.List;
import org.saheltimeline.text.Language;

/**
 * What a language says of dates: its names and its turns of phrase, decided by its own grammar. A new language is one
 * class like these.
 *
 * <p>Names do not come from the Java runtime, whose locale data changes from version to version.
 */
abstract class Words {

    static Words of(Language language) {
        return switch (language) {
            case FR -> FrenchWords.INSTANCE;
            case EN -> EnglishWords.INSTANCE;
            case AR -> ArabicWords.INSTANCE;
        };
    }

    /**
     * A date that is part of a phrase.
     *
     * @param unit whether it is a day, a month, a year …, on which prepositions depend
     * @param name the date as {@link Words#qualified} leaves it
     */
    record Named(Precision unit, String name, Qualifier qualifier) {
        boolean isDay() {
            return unit == Precision.DAY;
        }

        boolean isYear() {
            return unit == Precision.YEAR;
        }
    }

    // Names.

    /** @param month from 1 */
    abstract String month(int month);

    abstract String shortMonth(int month);

    /** @param number EDTF's, from 21 for spring */
    abstract String season(int number);

    String dayOfMonth(int day) {
        return Integer.toString(day);
    }

    /** @param year counted back from the year of Christ's birth, 1 */
    abstract String yearBefore(int year);

    /** @param firstYear 2020 */
    abstract String decade(int firstYear);

    /** @param number 21 for the years that begin with 20 */
    abstract String century(int number, boolean inSentence);

    // One date.

    /** When something was: "le 2 octobre 2023", "en août 2024". */
    abstract String in(Precision unit, String name);

    /** A date estimated: "vers août 2024". */
    abstract String around(Precision unit, String name);

    /** A date doubted: "août 2024 (date incertaine)". */
    abstract String uncertain(String name);

    /** A date with its qualifier, fit to stand behind a preposition: "février 2022 environ". */
    abstract String qualified(String name, Qualifier qualifier);

    /** @param zone "UTC", "UTC+1"; empty for local time */
    abstract String at(String day, LocalTime time, String zone);

    /** A unit of a whole that is known: "un jour d’août 2024". */
    abstract String some(Precision unit, Named whole, boolean inSentence);

    // Periods and sets.

    abstract String fromTo(Named start, Named end, boolean inSentence);

    abstract String since(Named start);

    abstract String until(Named end);

    abstract String withEndUnknown(Named start);

    abstract String withStartUnknown(Named end);

    abstract String between(Named first, Named last);

    abstract String notAfter(Named last);

    abstract String notBefore(Named first);

    /** Every unit of a period: "chaque jour du 28 au 30 septembre 2023". */
    abstract String every(Precision unit, String period);

    /** A date of a list: "le 3" of "le 3 ou le 4 mai". */
    abstract String listed(Named date, boolean first, boolean inSentence);

    abstract String or(List<String> dates);

    abstract String and(List<String> dates);

    abstract String note(Note note);

    String questionMark() {
        return "?";
    }

    // What the languages share.

    final String year(int year) {
        return year > 0 ? Integer.toString(year) : yearBefore(1 - year);
    }

    /** Joins with commas, and the last with a word. */
    static String joined(List<String> parts, String comma, String last) {
        int end = parts.size() - 1;
        return end == 0 ? parts.get(0) : String.join(comma, parts.subList(0, end)) + last + parts.get(end);
    }
}
