package org.saheltimeline.dates;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Writes EDTF at random, and spoils it. */
final class RandomEdtf {

    private static final String ALPHABET =
            "0123456789012345678901234567890123456789--//..[]{},,~?%XXTZY+: éuaأ٢–\u200f";

    private final Random random;

    RandomEdtf(long seed) {
        random = new Random(seed);
    }

    /** The seeds of a run: the one that {@code -Dseed} gives, else always the same. */
    static LongStream seeds() {
        String given = System.getProperty("seed", "");
        return given.matches("-?\\d+") ? LongStream.of(Long.parseLong(given)) : LongStream.rangeClosed(1, 25);
    }

    /** A date of any form. */
    String date() {
        return switch (random.nextInt(12)) {
            case 0 -> day() + "T" + two(0, 23) + ":" + two(0, 59) + ":" + two(0, 59) + pick("", "Z", "+01", "-05:30");
            case 1 -> year() + "-" + (21 + random.nextInt(4)) + qualifier();
            case 2 -> pick("2", "1") + pick("XXX", "9XX", "02X", "02X-XX", "02X-XX-XX");
            case 3 -> year() + pick("-0X", "-1X", "-XX", "-XX-XX", "-1X-XX");
            case 4 -> month() + pick("-0X", "-1X", "-2X", "-XX");
            case 5 -> interval();
            case 6 -> plain() + pick("/..", "/");
            case 7 -> pick("../", "/") + plain();
            case 8 -> "[" + set() + "]";
            case 9 -> "{" + set() + "}";
            case 10 -> "Y" + pick("", "-") + (10_000 + random.nextInt(900_000)) + qualifier();
            default -> plain();
        };
    }

    /** A date with a few characters changed, left out or put in. */
    String spoilt() {
        StringBuilder text = new StringBuilder(date());
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(text.length() + 1);
            char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, c);
                case 1 -> text.replace(at, Math.min(at + 1, text.length()), String.valueOf(c));
                default -> text.replace(at, Math.min(at + 1, text.length()), "");
            }
        }
        return text.toString();
    }

    /** Characters without any sense. */
    String noise() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(40); left > 0; left--) {
            boolean any = random.nextInt(8) == 0;
            text.append(any ? (char) random.nextInt(0x10000) : ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private String set() {
        return switch (random.nextInt(4)) {
            case 0 -> ".." + plain() + pick("", "," + plain());
            case 1 -> pick("", plain() + ",") + plain() + "..";
            case 2 -> range("..");
            default -> plain() + "," + plain() + pick("", "," + range(".."), "," + plain());
        };
    }

    private String interval() {
        return random.nextInt(10) == 0 ? "2024-08-24/2024-08-24" : range("/");
    }

    /** Two dates of which the first is in an earlier year. */
    private String range(String sign) {
        int first = 1900 + random.nextInt(100);
        int second = first + 1 + random.nextInt(100);
        return first + rest(first) + qualifier() + sign + second + rest(second) + qualifier();
    }

    private String plain() {
        return pick(year(), month(), day()) + qualifier();
    }

    private String qualifier() {
        return pick("", "", "", "", "~", "?", "%");
    }

    /** What follows a year: nothing, a month, a day. */
    private String rest(int year) {
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(YearMonth.of(year, month).lengthOfMonth());
        String monthText = "-" + EdtfText.two(month);
        return pick("", monthText, monthText + "-" + EdtfText.two(day));
    }

    private String year() {
        return pick("2024", "2023", "-0044", EdtfText.year(random.nextInt(10_000)));
    }

    private String month() {
        return year() + "-" + two(1, 12);
    }

    private String day() {
        return month() + "-" + two(1, 28);
    }

    private String two(int least, int most) {
        return EdtfText.two(least + random.nextInt(most - least + 1));
    }

    private String pick(String... options) {
        return List.of(options).get(random.nextInt(options.length));
    }
}
