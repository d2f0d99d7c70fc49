package org.saheltimeline.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** A stretch of time that a listing page covers: all of it, a year, a month, or a day. */
public sealed interface Period {

    /** The period's part of an address: empty, {@code 2023/}, {@code 2023/10/} or {@code 2023/10/02/}. */
    String folder();

    /** The period around this one: a day's month, a month's year; all of it around a year and around itself. */
    Period around();

    /** The month that it is or lies in. */
    default Optional<YearMonth> inMonth() {
        return Optional.empty();
    }

    /** Everything. */
    record All() implements Period {
        @Override
        public String folder() {
            return "";
        }

        @Override
        public Period around() {
            return this;
        }
    }

    /** A year, astronomical (0 is 1 BC). */
    record OfYear(int year) implements Period {
        @Override
        public String folder() {
            return year >= 1000 && year <= 9999 ? year + "/" : String.format(Locale.ROOT, "%04d/", year);
        }

        @Override
        public Period around() {
            return new All();
        }
    }

    /** A month. */
    record OfMonth(YearMonth month) implements Period {
        @Override
        public String folder() {
            return around().folder() + twoDigits(month.getMonthValue());
        }

        @Override
        public OfYear around() {
            return new OfYear(month.getYear());
        }

        @Override
        public Optional<YearMonth> inMonth() {
            return Optional.of(month);
        }
    }

    /** A day. */
    record OfDay(LocalDate day) implements Period {
        @Override
        public String folder() {
            return around().folder() + twoDigits(day.getDayOfMonth());
        }

        @Override
        public OfMonth around() {
            return new OfMonth(YearMonth.from(day));
        }

        @Override
        public Optional<YearMonth> inMonth() {
            return Optional.of(around().month());
        }
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number + "/";
    }
}
