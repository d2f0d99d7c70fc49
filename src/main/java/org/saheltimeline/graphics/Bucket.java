package org.saheltimeline.graphics;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Range;

/**
 * What happened in a year or a month.
 *
 * @param month 1 to 12; 0 for a year, and among months for what happened in a month of that year that is not known
 * @param killed null where nothing was reported, which is not 0
 */
public record Bucket(
        int year, int month, int events, @Nullable Range killed) {

    static Bucket none(int year, int month) {
        return new Bucket(year, month, 0, null);
    }

    Bucket plus(Bucket other) {
        Range sum = killed == null || other.killed == null
                ? killed == null ? other.killed : killed
                : killed.plus(other.killed);
        return new Bucket(year, month, events + other.events, sum);
    }

    public Optional<YearMonth> yearMonth() {
        return month == 0 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
    }
}
