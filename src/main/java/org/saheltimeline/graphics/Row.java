package org.saheltimeline.graphics;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Range;

/**
 * A row of the table behind a chart.
 *
 * @param low null where no fatalities were reported, as best and high
 * @param high the largest number named
 * @param open whether it is "at least" that
 */
public record Row(
        String label,
        int events,
        @Nullable Integer low,
        @Nullable Integer best,
        @Nullable Integer high,
        boolean open) {

    /** The rows of all buckets that hold something. */
    static List<Row> of(Series series, Function<Bucket, String> label) {
        return series.buckets().stream()
                .filter(bucket -> bucket.events() > 0)
                .map(bucket -> of(bucket, label.apply(bucket)))
                .toList();
    }

    private static Row of(Bucket bucket, String label) {
        Range killed = bucket.killed();
        return killed == null
                ? new Row(label, bucket.events(), null, null, null, false)
                : new Row(label, bucket.events(), killed.low(), killed.best(), killed.top(), killed.open());
    }
}
