package org.saheltimeline.render;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Event;

/** How many events fell into which year and month. */
final class Counts {

    /** Empty years are shown, for time is to look like time, unless they are too many to tell anything. */
    private static final int LONGEST = 60;

    private final TreeMap<Integer, Integer> years = new TreeMap<>();
    private final TreeMap<YearMonth, Integer> months = new TreeMap<>();
    private final int mostInAMonth;

    Counts(List<Event> events) {
        for (Event event : events) {
            years.merge(event.date().year(), 1, Integer::sum);
            event.date().month().ifPresent(month -> months.merge(month, 1, Integer::sum));
        }
        mostInAMonth = months.isEmpty() ? 1 : Collections.max(months.values());
    }

    int in(int year) {
        return years.getOrDefault(year, 0);
    }

    int in(YearMonth month) {
        return months.getOrDefault(month, 0);
    }

    int mostInAMonth() {
        return mostInAMonth;
    }

    /** How many years there are from the first to the last. */
    int years() {
        return years.isEmpty() ? 0 : years.lastKey() - years.firstKey() + 1;
    }

    /** The months of a year in which anything happened, the first first. */
    List<YearMonth> monthsOf(int year) {
        return List.copyOf(months.subMap(YearMonth.of(year, 1), true, YearMonth.of(year, 12), true)
                .keySet());
    }

    /** The years in which anything happened, the first first. */
    List<Integer> withEvents() {
        return List.copyOf(years.keySet());
    }

    /** Whether there is more than one year to choose from. */
    boolean hasChoice() {
        return years.size() > 1;
    }

    /**
     * The last year before this one in which anything happened, or the first one after it; null where there is none.
     */
    @Nullable
    Integer next(int year, boolean earlier) {
        return earlier ? years.lowerKey(year) : years.higherKey(year);
    }

    /** As {@link #next(int, boolean)}, of months that are known. */
    @Nullable
    YearMonth next(YearMonth month, boolean earlier) {
        return earlier ? months.lowerKey(month) : months.higherKey(month);
    }

    /**
     * The years from first to last, also those in which nothing happened; only the others where that is a long time.
     */
    List<Integer> span() {
        if (years.isEmpty() || years.lastKey() - years.firstKey() > LONGEST) {
            return List.copyOf(years.keySet());
        }
        return IntStream.rangeClosed(years.firstKey(), years.lastKey()).boxed().toList();
    }
}
