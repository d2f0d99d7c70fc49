package org.saheltimeline.exchange;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.CalendarDate;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.dates.Qualifier;

/** What is known of a date in the words of those who know days, months and years only. */
final class KnownDate {

    private KnownDate() {}

    /** The day, month or year that the whole date lies in; none where it lies in several years. */
    static Optional<CalendarDate> of(@Nullable EdtfDate date) {
        if (date == null || !date.hasStart() || !date.hasEnd()) {
            return Optional.empty();
        }
        if (date.earliest().equals(date.latest())) {
            return Optional.of(new CalendarDate.Day(date.earliest(), Qualifier.NONE));
        }
        YearMonth month = YearMonth.from(date.earliest());
        if (month.equals(YearMonth.from(date.latest()))) {
            return Optional.of(new CalendarDate.Month(month, Qualifier.NONE));
        }
        return date.earliest().getYear() == date.latest().getYear()
                ? Optional.of(new CalendarDate.Year(date.earliest().getYear(), Qualifier.NONE))
                : Optional.empty();
    }
}
