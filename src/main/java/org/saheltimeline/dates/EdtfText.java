package org.saheltimeline.dates;

import java.time.LocalTime;

/** How EDTF writes numbers. */
final class EdtfText {

    private EdtfText() {}

    /** A year with its four digits, or with more behind {@code Y}. */
    static String year(int year) {
        String sign = year < 0 ? "-" : "";
        int size = Math.abs(year);
        return size > 9999 ? "Y" + year : sign + padded(size, 4);
    }

    static String time(LocalTime time) {
        return two(time.getHour()) + ":" + two(time.getMinute()) + ":" + two(time.getSecond());
    }

    static String two(int number) {
        return padded(number, 2);
    }

    private static String padded(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    static void requireFourDigits(int year) {
        if (Math.abs(year) > 9999) {
            throw new IllegalArgumentException("year " + year + " has no months");
        }
    }
}
