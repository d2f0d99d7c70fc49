package org.saheltimeline.exchange;

import java.util.Optional;
import org.saheltimeline.dates.CalendarDate;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.dates.Qualifier;

/** Dates as ISO 8601 writes them: a day, month, year or time that is sure. */
final class IsoDate {

    private IsoDate() {}

    /** The date; none where ISO 8601 could not say how unsure it is, so that nobody reads it as sure. */
    static Optional<String> of(EdtfDate date) {
        boolean plain = date instanceof CalendarDate || date instanceof EdtfDate.Moment;
        return plain && date.qualifier() == Qualifier.NONE && date.year() >= 0 && date.year() <= 9999
                ? Optional.of(date.text())
                : Optional.empty();
    }
}
