package org.saheltimeline.cards;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.saheltimeline.model.Event;

/** Counts a timeline's events by month, once, for the strips of all its cards. */
final class Strips {

    /** A bar of four pixels and more for each. */
    static final int MOST_BARS = 264;

    private static final int MONTHS = 12;

    private final CardWords words;
    private final int first;
    private final int months;
    private final List<Integer> all;

    /** Takes events of any dates; those of no known month and those before our era have no bar. */
    Strips(Collection<Event> events, CardWords words) {
        this.words = words;
        NavigableMap<Integer, Integer> counts = byMonth(events);
        int firstYear = counts.isEmpty() ? 0 : counts.firstKey() / MONTHS;
        int lastYear = counts.isEmpty() ? 0 : counts.lastKey() / MONTHS;
        this.first = firstYear * MONTHS;
        this.months = (lastYear - firstYear + 1) * MONTHS;
        this.all = bars(counts);
    }

    /** The strip that shows where some of the events stand among all. */
    Strip of(Collection<Event> own) {
        if (first == 0 || all.size() > MOST_BARS) {
            return Strip.NONE;
        }
        return new Strip(
                all,
                bars(byMonth(own)),
                Integer.toString(first / MONTHS),
                Integer.toString((first + months) / MONTHS - 1),
                step() == 1 ? words.perMonth() : words.perYear());
    }

    private int step() {
        return months <= MOST_BARS ? 1 : MONTHS;
    }

    private List<Integer> bars(NavigableMap<Integer, Integer> counts) {
        List<Integer> bars = new ArrayList<>();
        for (int month = first; month < first + months; month += step()) {
            bars.add(counts.subMap(month, month + step()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum());
        }
        return bars;
    }

    private static NavigableMap<Integer, Integer> byMonth(Collection<Event> events) {
        NavigableMap<Integer, Integer> counts = new TreeMap<>();
        for (Event event : events) {
            event.date()
                    .month()
                    .filter(month -> month.getYear() > 0)
                    .ifPresent(month -> counts.merge(index(month), 1, Integer::sum));
        }
        return counts;
    }

    private static int index(YearMonth month) {
        return month.getYear() * MONTHS + month.getMonthValue() - 1;
    }
}
