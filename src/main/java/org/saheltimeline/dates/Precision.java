package org.saheltimeline.dates;

/** How finely a date is known. */
public enum Precision {
    /** The day, or the time of that day. */
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    MILLENNIUM,
    /** What has no name of its own: a period, a choice of days, the days from 20 to 29. */
    SPAN
}
