package org.saheltimeline.dates;

import java.time.LocalDate;
import org.saheltimeline.text.Language;

/** A date in words, as an editor of that language would print it. */
public final class DateLabel {

    private DateLabel() {}

    /** The date by itself, as in a heading or beside a title: "2 octobre 2023", "28–29 September 2023". */
    public static String of(EdtfDate date, Language language) {
        return new LongForm(Words.of(language), false).of(date);
    }

    /** The date as part of a sentence: "le 2 octobre 2023", "en août 2024", "from 28 to 29 September 2023". */
    public static String inSentence(EdtfDate date, Language language) {
        return new LongForm(Words.of(language), true).of(date);
    }

    /**
     * The date for a narrow row of a list: "2 oct. 2023", "~ août 2024", "28–29 sept. 2023 (?)". A time of day and the
     * difference between an open and an unknown digit are left to the other forms.
     */
    public static String shortOf(EdtfDate date, Language language) {
        return new ShortForm(Words.of(language)).of(date);
    }

    /** A day beside others of its year: "2 octobre". */
    public static String dayOf(LocalDate day, Language language) {
        return Shown.WITHOUT_YEAR.name(new CalendarDate.Day(day, Qualifier.NONE), Words.of(language), false);
    }

    /** How sure the date is: "mois connu, jour inconnu", "date approximative", "période". */
    public static String precisionNote(EdtfDate date, Language language) {
        return Words.of(language).note(Note.of(date));
    }
}
