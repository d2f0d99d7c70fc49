package org.saheltimeline.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.Cursor.Field;

/**
 * Makes a date of parts with open digits: {@code 202X}, {@code 2024-1X}, {@code 2024-XX-XX}, {@code 2024-08-2X}. After
 * the first X every digit is one.
 */
final class OpenDigits {

    private final Cursor cursor;
    private final int start;
    private final int sign;

    /** @param start where the date begins, its sign included */
    OpenDigits(Cursor cursor, int start, int sign) {
        this.cursor = cursor;
        this.start = start;
        this.sign = sign;
    }

    /** The date; null after a mistake. */
    @Nullable
    EdtfDate read(Field year, Field month, Field day) {
        if (!isOpenAtTheRightOnly(year, month, day)) {
            return null;
        }
        if ("~?%".indexOf(cursor.peek()) >= 0 && !cursor.atEnd()) {
            return cursor.fail(cursor.at(), "a date with X is not qualified as well", "leave out the " + cursor.peek());
        }
        Precision unit = day.exists() ? Precision.DAY : month.exists() ? Precision.MONTH : Precision.YEAR;
        if (year.isOpen()) {
            return someYear(year, unit);
        }
        return month.isOpen() ? someMonth(year, month, unit) : someDay(year, month, day);
    }

    private boolean isOpenAtTheRightOnly(Field... parts) {
        boolean open = false;
        for (Field part : parts) {
            boolean fits =
                    open ? part.text().chars().allMatch(c -> c == 'X') : !part.isOpen() || part.isOpenAtTheRight();
            if (!fits) {
                cursor.fail(
                        part.at(),
                        "after the first X every digit is X",
                        "leave open the digits at the right only, such as 202X, 2024-XX or 2024-08-2X");
                return false;
            }
            open = open || part.isOpen();
        }
        return true;
    }

    private @Nullable EdtfDate someYear(Field year, Precision unit) {
        int known = year.text().indexOf('X');
        if (known == 0) {
            return cursor.fail(
                    year.at(),
                    "a date without any digit says nothing",
                    "write at least the century, such as 20XX, or leave the date out");
        }
        Precision precision = switch (known) {
            case 1 -> Precision.MILLENNIUM;
            case 2 -> Precision.CENTURY;
            default -> Precision.DECADE;
        };
        int one = sign * year.least();
        int other = sign * year.most();
        return new EdtfDate.Unspecified(
                cursor.since(start),
                unit,
                precision,
                LocalDate.of(Math.min(one, other), 1, 1),
                LocalDate.of(Math.max(one, other), 12, 31));
    }

    private @Nullable EdtfDate someMonth(Field year, Field month, Precision unit) {
        int least = Math.max(1, month.least());
        if (least > 12) {
            return cursor.fail(
                    month.at(),
                    "no month begins with " + month.text().charAt(0),
                    "write 0X, 1X or XX for a month that is not known");
        }
        int most = Math.min(12, month.most());
        return new EdtfDate.Unspecified(
                cursor.since(start),
                unit,
                most - least == 11 ? Precision.YEAR : Precision.SPAN,
                LocalDate.of(sign * year.least(), least, 1),
                YearMonth.of(sign * year.least(), most).atEndOfMonth());
    }

    private @Nullable EdtfDate someDay(Field year, Field month, Field day) {
        if (month.least() < 1 || month.least() > 12) {
            return cursor.fail(
                    month.at(),
                    "there is no month " + month.text() + " that has days",
                    "write a month from 01 to 12, or 2024-XX-XX where it is not known");
        }
        YearMonth yearMonth = YearMonth.of(sign * year.least(), month.least());
        int last = yearMonth.lengthOfMonth();
        if (day.least() > last) {
            return cursor.fail(
                    day.at(),
                    "no day of " + yearMonth + " begins with " + day.text().charAt(0),
                    "write " + yearMonth + "-XX where the day is not known");
        }
        LocalDate earliest = yearMonth.atDay(Math.max(1, day.least()));
        LocalDate latest = yearMonth.atDay(Math.min(last, day.most()));
        Precision precision = day.text().equals("XX") ? Precision.MONTH : Precision.SPAN;
        return new EdtfDate.Unspecified(
                cursor.since(start),
                Precision.DAY,
                earliest.equals(latest) ? Precision.DAY : precision,
                earliest,
                latest);
    }
}
