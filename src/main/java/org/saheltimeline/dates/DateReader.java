package org.saheltimeline.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.Cursor.Field;
import org.saheltimeline.text.Language;

/** Reads one date without a time: a day, a month, a season, a year, with or without open digits and a qualifier. */
final class DateReader {

    static final String EXAMPLE = "write a date such as 2024-08-24, 2024-08 or 2024";

    private static final Map<Character, Qualifier> QUALIFIERS =
            Map.of('~', Qualifier.APPROXIMATE, '?', Qualifier.UNCERTAIN, '%', Qualifier.BOTH);

    private final Cursor cursor;

    DateReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The date that begins here; null after a mistake. */
    @Nullable
    EdtfDate read() {
        int start = cursor.at();
        if (cursor.take('Y')) {
            return longYear(start);
        }
        int sign = cursor.take('-') ? -1 : 1;
        Field year = cursor.field();
        if (!isYear(year, sign)) {
            return null;
        }
        Field month = cursor.take('-') ? cursor.field() : Field.NONE;
        if (month.exists() && !hasTwoDigits(month, "month", cursor.since(start))) {
            return null;
        }
        Field day = month.exists() && cursor.take('-') ? cursor.field() : Field.NONE;
        if (day.exists() && !hasTwoDigits(day, "day", cursor.since(start))) {
            return null;
        }
        if (year.isOpen() || month.isOpen() || day.isOpen()) {
            return new OpenDigits(cursor, start, sign).read(year, month, day);
        }
        return closed(sign * year.least(), month, day);
    }

    private boolean isYear(Field year, int sign) {
        if (year.length() == 4) {
            boolean isMinusZero = sign < 0 && year.text().equals("0000");
            return !isMinusZero || failed(year.at(), "the year 0 has no sign", "write 0000, which is 1 BC");
        }
        if (year.length() == 0) {
            return failed(cursor.at(), "a date begins with the four digits of its year", EXAMPLE);
        }
        String message = "a year has four digits, not " + year.length();
        return year.length() < 4
                ? failed(year.at(), message, "write the year in full, such as 2024")
                : failed(year.at(), message, "write Y before a year beyond 9999, such as Y17000");
    }

    private boolean hasTwoDigits(Field field, String what, String soFar) {
        if (field.length() == 2) {
            return true;
        }
        if (field.length() == 0) {
            return failed(
                    cursor.at(),
                    "the " + what + " is missing",
                    "write it, or leave out the hyphen after the last number");
        }
        return failed(
                field.at(),
                "a " + what + " has two digits, and \"" + soFar + "\" gives it " + field.length(),
                "write the " + what + " from 01 to " + (what.equals("day") ? "31" : "12"));
    }

    private @Nullable EdtfDate closed(int year, Field month, Field day) {
        if (!month.exists()) {
            return new CalendarDate.Year(year, qualifier());
        }
        int number = month.least();
        if (number >= 21 && number <= 24) {
            return day.exists()
                    ? cursor.fail(day.at(), "a season has no days", "write " + EdtfText.year(year) + "-" + month.text())
                    : new EdtfDate.Season(year, number, qualifier());
        }
        if (number < 1 || number > 12) {
            return noSuchMonth(EdtfText.year(year), month, day);
        }
        YearMonth yearMonth = YearMonth.of(year, number);
        if (!day.exists()) {
            return new CalendarDate.Month(yearMonth, qualifier());
        }
        if (day.least() < 1 || day.least() > yearMonth.lengthOfMonth()) {
            return noSuchDay(yearMonth, day);
        }
        return new CalendarDate.Day(LocalDate.of(year, number, day.least()), qualifier());
    }

    private @Nullable EdtfDate noSuchMonth(String year, Field month, Field day) {
        int number = month.least();
        if (number >= 25 && number <= 41) {
            String mend = number <= 28
                    ? "write " + year + "-" + (number - 4)
                    : "write its months, such as " + year + "-01/" + year + "-03";
            return cursor.fail(month.at(), month.text() + " is a season, quarter or half of EDTF's level 2", mend);
        }
        boolean swapped = day.exists() && number >= 1 && number <= 31 && day.least() >= 1 && day.least() <= 12;
        String orElse = swapped
                ? ", or " + year + "-" + day.text() + "-" + month.text() + " where that was the day"
                : ", or " + year + " where the month is not known";
        return cursor.fail(month.at(), "there is no month " + month.text(), "write a month from 01 to 12" + orElse);
    }

    private @Nullable EdtfDate noSuchDay(YearMonth month, Field day) {
        String name = Words.of(Language.EN).month(month.getMonthValue()) + " " + month.getYear();
        return cursor.fail(
                day.at(),
                day.least() == 0 ? "there is no day 00" : name + " has " + month.lengthOfMonth() + " days",
                "write a day from 01 to " + month.lengthOfMonth() + ", or " + month + " where the day is not known");
    }

    private Qualifier qualifier() {
        Qualifier found = QUALIFIERS.get(cursor.peek());
        if (found == null) {
            return Qualifier.NONE;
        }
        cursor.take(cursor.peek());
        return found;
    }

    private @Nullable EdtfDate longYear(int start) {
        boolean negative = cursor.take('-');
        Field digits = cursor.field();
        if (digits.isOpen() || digits.length() == 0 || cursor.peek() == 'E') {
            return cursor.fail(digits.at(), "Y is followed by all digits of a year", "write a year such as Y-17000");
        }
        if (digits.length() < 5 || digits.text().startsWith("0")) {
            return cursor.fail(
                    start,
                    "Y is for years of more than four digits",
                    "write the year with four digits and without Y, such as 2024 or -0044");
        }
        if (digits.length() > 9 || digits.least() > CalendarDate.Year.LAST) {
            return cursor.fail(
                    digits.at(),
                    "the year is further away than can be reckoned with",
                    "write a year of at most nine digits");
        }
        return new CalendarDate.Year(negative ? -digits.least() : digits.least(), qualifier());
    }

    private boolean failed(int index, String message, String mend) {
        cursor.fail(index, message, mend);
        return false;
    }
}
