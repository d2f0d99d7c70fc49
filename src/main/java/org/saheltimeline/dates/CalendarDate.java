package org.saheltimeline.dates;

import java.time.LocalDate;
import java.time.YearMonth;

/** A day, a month or a year: what may also be an end of an interval and stand in a set. */
public sealed interface CalendarDate extends EdtfDate {

    /** {@code 2024-08-24}. */
    record Day(LocalDate date, Qualifier qualifier) implements CalendarDate {
        public Day {
            EdtfText.requireFourDigits(date.getYear());
        }

        @Override
        public LocalDate earliest() {
            return date;
        }

        @Override
        public LocalDate latest() {
            return date;
        }

        @Override
        public String text() {
            return date + qualifier.sign();
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }
    }

    /** {@code 2024-08}. */
    record Month(YearMonth yearMonth, Qualifier qualifier) implements CalendarDate {
        public Month {
            EdtfText.requireFourDigits(yearMonth.getYear());
        }

        @Override
        public LocalDate earliest() {
            return yearMonth.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return yearMonth.atEndOfMonth();
        }

        @Override
        public String text() {
            return yearMonth + qualifier.sign();
        }

        @Override
        public Precision precision() {
            return Precision.MONTH;
        }
    }

    /** {@code 2024}, {@code -0044} (45 BC) or {@code Y-17000}. */
    record Year(int year, Qualifier qualifier) implements CalendarDate {
        /** The last year that {@code Y} can write here, either way: one less than Java's calendar has. */
        static final int LAST = 999_999_998;

        public Year {
            if (Math.abs(year) > LAST) {
                throw new IllegalArgumentException("year " + year);
            }
        }

        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate latest() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String text() {
            return EdtfText.year(year) + qualifier.sign();
        }

        @Override
        public Precision precision() {
            return Precision.YEAR;
        }
    }
}
