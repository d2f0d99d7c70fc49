package org.saheltimeline.dates;

/** How sure a date is, in one phrase a language. */
enum Note {
    TIME,
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    MILLENNIUM,
    APPROXIMATE,
    UNCERTAIN,
    APPROXIMATE_AND_UNCERTAIN,
    PERIOD,
    PERIOD_INEXACT,
    PERIOD_WITHOUT_END,
    PERIOD_WITHOUT_START,
    PERIOD_END_UNKNOWN,
    PERIOD_START_UNKNOWN,
    ONE_OF_SEVERAL,
    SEVERAL;

    static Note of(EdtfDate date) {
        if (date instanceof DateSet.OneOf) {
            return ONE_OF_SEVERAL;
        }
        if (date instanceof DateSet.AllOf) {
            return SEVERAL;
        }
        if (date instanceof EdtfDate.Interval interval) {
            return ofInterval(interval);
        }
        if (date instanceof EdtfDate.Moment) {
            return TIME;
        }
        return switch (date.qualifier()) {
            case APPROXIMATE -> APPROXIMATE;
            case UNCERTAIN -> UNCERTAIN;
            case BOTH -> APPROXIMATE_AND_UNCERTAIN;
            case NONE -> ofPrecision(date.precision());
        };
    }

    private static Note ofInterval(EdtfDate.Interval interval) {
        if (interval.start() instanceof Bound.At only && only.equals(interval.end())) {
            return of(only.date());
        }
        if (interval.start() instanceof Bound.Missing start) {
            return start == Bound.Missing.OPEN ? PERIOD_WITHOUT_START : PERIOD_START_UNKNOWN;
        }
        if (interval.end() instanceof Bound.Missing end) {
            return end == Bound.Missing.OPEN ? PERIOD_WITHOUT_END : PERIOD_END_UNKNOWN;
        }
        return interval.qualifier() == Qualifier.NONE ? PERIOD : PERIOD_INEXACT;
    }

    private static Note ofPrecision(Precision precision) {
        return switch (precision) {
            case DAY -> DAY;
            case MONTH -> MONTH;
            case SEASON -> SEASON;
            case YEAR -> YEAR;
            case DECADE -> DECADE;
            case CENTURY -> CENTURY;
            case MILLENNIUM -> MILLENNIUM;
            case SPAN -> ONE_OF_SEVERAL;
        };
    }
}
