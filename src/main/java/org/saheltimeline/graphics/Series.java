package org.saheltimeline.graphics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saheltimeline.model.Event;

/**
 * Events by year or by month, without gaps.
 *
 * <p>An event counts where the timeline lists it: a period at its start. Among months, those whose month is not known
 * stand apart, in a bucket of month 0 before January. Fatalities add up by {@link org.saheltimeline.model.Toll}'s
 * rules.
 */
public record Series(boolean months, List<Bucket> buckets) {

    public Series {
        buckets = List.copyOf(buckets);
    }

    public static Series byYear(Collection<Event> events) {
        TreeMap<Integer, Bucket> years = new TreeMap<>();
        for (Event event : events) {
            int year = event.date().year();
            years.merge(year, bucket(event, year, 0), Bucket::plus);
        }
        List<Bucket> all = new ArrayList<>();
        if (!years.isEmpty()) {
            for (int year = years.firstKey(); year <= years.lastKey(); year++) {
                all.add(years.getOrDefault(year, Bucket.none(year, 0)));
            }
        }
        return new Series(false, all);
    }

    /** From the first event's month to the last's. */
    public static Series byMonth(Collection<Event> events) {
        List<YearMonth> known = events.stream()
                .map(event ->
                        event.date().month().orElse(YearMonth.of(event.date().year(), 1)))
                .sorted()
                .toList();
        return known.isEmpty()
                ? new Series(true, List.of())
                : byMonth(events, known.get(0), known.get(known.size() - 1));
    }

    /** A year's months, all twelve. */
    public static Series ofYear(int year, Collection<Event> events) {
        List<Event> own =
                events.stream().filter(event -> event.date().year() == year).toList();
        return byMonth(own, YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    private static Series byMonth(Collection<Event> events, YearMonth first, YearMonth last) {
        Map<YearMonth, Bucket> months = new TreeMap<>();
        Map<Integer, Bucket> unknown = new TreeMap<>();
        for (Event event : events) {
            Optional<YearMonth> month = event.date().month();
            if (month.isPresent()) {
                YearMonth at = month.get();
                months.merge(at, bucket(event, at.getYear(), at.getMonthValue()), Bucket::plus);
            } else {
                int year = event.date().year();
                unknown.merge(year, bucket(event, year, 0), Bucket::plus);
            }
        }
        List<Bucket> all = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            Bucket apart = unknown.remove(month.getYear());
            if (apart != null) {
                all.add(apart);
            }
            all.add(months.getOrDefault(month, Bucket.none(month.getYear(), month.getMonthValue())));
        }
        return new Series(true, all);
    }

    private static Bucket bucket(Event event, int year, int month) {
        return new Bucket(year, month, 1, event.toll().total().orElse(null));
    }

    /** Whether a bucket holds what has no known month. */
    boolean isApart(Bucket bucket) {
        return months && bucket.month() == 0;
    }

    int mostEvents() {
        return buckets.stream().mapToInt(Bucket::events).max().orElse(0);
    }

    int mostKilled() {
        return buckets.stream()
                .mapToInt(
                        bucket -> bucket.killed() == null ? 0 : bucket.killed().top())
                .max()
                .orElse(0);
    }
}
