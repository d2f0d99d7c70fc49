package org.saheltimeline.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date that says how sure it is: EDTF, which is ISO 8601-2:2019, levels 0 and 1, and of level 2 the sets and the
 * digits left open at the right.
 *
 * <p>The bounds are what was written and no more: "around August 2024" has the bounds of August 2024. The order is that
 * of a timeline: by {@link #sortDay()}; of dates with the same sort day the one that lasts longest first, so that
 * "August 2024" stands before the days of August and not between the 1st and the 2nd; then by text. It agrees with
 * {@code equals}.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format Specification</a>
 */
public sealed interface EdtfDate extends Comparable<EdtfDate>
        permits CalendarDate, DateSet, EdtfDate.Season, EdtfDate.Moment, EdtfDate.Unspecified, EdtfDate.Interval {

    /** Reads a date. Any text is an answer, never an exception. */
    static Parsed parse(String text) {
        return EdtfParser.parse(text);
    }

    /** A day that is known, of the years -9999 to 9999. */
    static EdtfDate of(LocalDate day) {
        return new CalendarDate.Day(day, Qualifier.NONE);
    }

    /** The first day that it can be; {@link LocalDate#MIN} where {@link #hasStart()} is false. */
    LocalDate earliest();

    /** The last day that it can be; {@link LocalDate#MAX} where {@link #hasEnd()} is false. */
    LocalDate latest();

    /** The date as EDTF writes it, which is as it was read. */
    String text();

    Precision precision();

    /** How much it is to be trusted; of an interval or a set, what holds of any of its dates. */
    default Qualifier qualifier() {
        return Qualifier.NONE;
    }

    default boolean approximate() {
        return qualifier().approximate();
    }

    default boolean uncertain() {
        return qualifier().uncertain();
    }

    default boolean hasStart() {
        return !earliest().equals(LocalDate.MIN);
    }

    default boolean hasEnd() {
        return !latest().equals(LocalDate.MAX);
    }

    /** One day, neither doubted nor estimated. */
    default boolean isExactDay() {
        return precision() == Precision.DAY && qualifier() == Qualifier.NONE;
    }

    /** The day that it is sorted by: the earliest, or the latest where there is no start. */
    default LocalDate sortDay() {
        return hasStart() ? earliest() : latest();
    }

    /** The year that it is listed in, that of the sort day. */
    default int year() {
        return sortDay().getYear();
    }

    /** The month that it is listed in, that of the sort day; none where the month itself is not known. */
    default Optional<YearMonth> month() {
        YearMonth first = YearMonth.from(earliest());
        return first.equals(YearMonth.from(latest())) ? Optional.of(first) : Optional.empty();
    }

    /** The day that it is listed on, that of the sort day; none where the day itself is not known. */
    default Optional<LocalDate> day() {
        return earliest().equals(latest()) ? Optional.of(earliest()) : Optional.empty();
    }

    @Override
    default int compareTo(EdtfDate other) {
        int order = sortDay().compareTo(other.sortDay());
        if (order == 0) {
            order = other.latest().compareTo(latest());
        }
        if (order == 0) {
            order = earliest().compareTo(other.earliest());
        }
        return order != 0 || equals(other) ? order : text().compareTo(other.text());
    }

    /**
     * {@code 2024-24}, the winter that begins in 2024. Seasons are the northern ones, by whole months: spring is March
     * to May, winter is December to February of the next year.
     *
     * @param number 21 spring, 22 summer, 23 autumn, 24 winter
     */
    record Season(int year, int number, Qualifier qualifier) implements EdtfDate {
        public Season {
            EdtfText.requireFourDigits(year);
            if (number < 21 || number > 24) {
                throw new IllegalArgumentException("season " + number);
            }
        }

        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, (number - 20) * 3, 1);
        }

        @Override
        public LocalDate latest() {
            return earliest().plusMonths(3).minusDays(1);
        }

        @Override
        public String text() {
            return EdtfText.year(year) + "-" + number + qualifier.sign();
        }

        @Override
        public Precision precision() {
            return Precision.SEASON;
        }
    }

    /**
     * {@code 2024-08-24T21:30:00Z}, a time of a day. It counts for the day that is written, whatever day that is in
     * another time zone.
     *
     * @param zone as written: {@code Z}, {@code +01}, {@code +05:30}, or nothing for local time
     */
    record Moment(LocalDateTime at, String zone) implements EdtfDate {
        public Moment {
            EdtfText.requireFourDigits(at.getYear());
        }

        @Override
        public LocalDate earliest() {
            return at.toLocalDate();
        }

        @Override
        public LocalDate latest() {
            return at.toLocalDate();
        }

        @Override
        public String text() {
            return at.toLocalDate() + "T" + EdtfText.time(at.toLocalTime()) + zone;
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }
    }

    /**
     * A date with digits left open at its right: {@code 202X}, {@code 2024-XX}, {@code 2024-08-2X}.
     *
     * @param unit what is looked for: a day, a month or a year
     * @param precision what is known: the month in {@code 2024-08-XX}, a span in {@code 2024-08-2X}
     */
    record Unspecified(String text, Precision unit, Precision precision, LocalDate earliest, LocalDate latest)
            implements EdtfDate {}

    /** {@code 2024-08-24/2024-08-26}, a period; {@code 2024-08/..} open, {@code 2024-08/} with an unknown end. */
    record Interval(Bound start, Bound end) implements EdtfDate {
        public Interval {
            if (start instanceof Bound.Missing && end instanceof Bound.Missing) {
                throw new IllegalArgumentException("an interval without a date");
            }
        }

        @Override
        public LocalDate earliest() {
            return start.earliest();
        }

        @Override
        public LocalDate latest() {
            return end.latest();
        }

        @Override
        public String text() {
            return start.text() + "/" + end.text();
        }

        @Override
        public Precision precision() {
            return Precision.SPAN;
        }

        @Override
        public Qualifier qualifier() {
            return start.qualifier().and(end.qualifier());
        }

        /** The month of the start, else of the end. */
        @Override
        public Optional<YearMonth> month() {
            return start instanceof Bound.At from
                    ? from.date().month()
                    : ((Bound.At) end).date().month();
        }

        /** The day of the start, else of the end. */
        @Override
        public Optional<LocalDate> day() {
            return start instanceof Bound.At from
                    ? from.date().day()
                    : ((Bound.At) end).date().day();
        }
    }
}
