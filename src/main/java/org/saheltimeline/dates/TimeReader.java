package org.saheltimeline.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.Cursor.Field;

/** Reads the time of a day, behind the T: {@code 21:30:00}, then {@code Z}, {@code +01}, {@code +05:30} or nothing. */
final class TimeReader {

    private static final int FARTHEST_OFFSET = 14;

    private final Cursor cursor;

    TimeReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The moment; null after a mistake. */
    @Nullable
    EdtfDate read(LocalDate day) {
        int hour = number(23, "hour");
        int minute = hour < 0 || !colon("minutes") ? -1 : number(59, "minute");
        int second = minute < 0 || !colon("seconds") ? -1 : number(59, "second");
        if (second < 0) {
            return null;
        }
        if (cursor.peek() == '.') {
            return cursor.fail(
                    cursor.at(), "a time goes no further than seconds", "leave out what follows the seconds");
        }
        int start = cursor.at();
        if (!zone()) {
            return null;
        }
        return new EdtfDate.Moment(day.atTime(LocalTime.of(hour, minute, second)), cursor.since(start));
    }

    /** Two digits, up to a largest number; -1 after a mistake. */
    private int number(int most, String what) {
        Field field = cursor.field();
        if (field.length() == 2 && !field.isOpen() && field.least() <= most) {
            return field.least();
        }
        cursor.fail(
                field.at(),
                field.length() == 2 ? "there is no " + what + " " + field.text() : "the " + what + " has two digits",
                "write the " + what + " from 00 to " + most);
        return -1;
    }

    private boolean colon(String next) {
        if (cursor.take(':')) {
            return true;
        }
        cursor.fail(
                cursor.at(), "the " + next + " are missing", "write hours, minutes and seconds, such as T21:30:00Z");
        return false;
    }

    /** Reads the zone; false after a mistake. */
    private boolean zone() {
        int start = cursor.at();
        if (cursor.take('Z')) {
            return true;
        }
        if (!cursor.take('+') && !cursor.take('-')) {
            return true;
        }
        int hours = number(FARTHEST_OFFSET, "hour");
        int minutes = hours < 0 ? -1 : cursor.take(':') ? number(59, "minute") : 0;
        if (minutes < 0) {
            return false;
        }
        if (hours == 0 && minutes == 0) {
            cursor.fail(start, "the time has no distance from UTC", "write Z");
            return false;
        }
        return true;
    }
}
