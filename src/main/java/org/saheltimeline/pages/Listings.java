package org.saheltimeline.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.text.Language;

/**
 * Splits a subject's events into pages short enough for a slow phone.
 *
 * <p>The timeline always has a page a year; every other subject gets them when it has more than {@link #LONG} events. A
 * year of more than that gets a page a month, and then lists itself only the events of which no month is known; a month
 * of more than {@link #MANY} gets a page a day, and then lists itself only the events of which no day is known.
 */
final class Listings {

    /** Fifty rows are about 12 KB compressed, style included. */
    static final int LONG = 50;

    /**
     * Two hundred rows are about 135 KB, 25 KB compressed; where events have no pages of their own
     * ({@code event_pages}), two hundred files are some 800 KB, 125 KB compressed.
     */
    static final int MANY = 200;

    List<Page> of(Language language, Subject subject, List<Event> events) {
        return new Maker(language, subject).pages(events);
    }

    /** The period of which the timeline's page lists an event itself. */
    static Period of(Event event, Timeline timeline) {
        EdtfDate date = event.date();
        Optional<YearMonth> month = date.month();
        if (month.isEmpty() || !isLong(timeline.index().byYear().getOrDefault(date.year(), List.of()))) {
            return new Period.OfYear(date.year());
        }
        return date.day()
                .filter(day -> isMany(timeline.index().byMonth().getOrDefault(month.get(), List.of())))
                .<Period>map(Period.OfDay::new)
                .orElseGet(() -> new Period.OfMonth(month.get()));
    }

    /** Whether a year with these events has pages by month. */
    private static boolean isLong(List<Event> ofYear) {
        return ofYear.size() > LONG;
    }

    /** Whether a month with these events has pages by day. */
    private static boolean isMany(List<Event> ofMonth) {
        return ofMonth.size() > MANY;
    }

    /** Makes the pages of a subject in a language. */
    private static final class Maker {
        private final Language language;
        private final Subject subject;
        private final List<Page> pages = new ArrayList<>();

        Maker(Language language, Subject subject) {
            this.language = language;
            this.subject = subject;
        }

        List<Page> pages(List<Event> events) {
            Map<Integer, List<Event>> years = subject instanceof Subject.Everything || isLong(events)
                    ? group(events, date -> Optional.of(date.year()))
                    : Map.of();
            add(new Period.All(), events, parts(years, Period.OfYear::new));
            years.forEach(this::addYear);
            return pages;
        }

        private void addYear(int year, List<Event> events) {
            Map<YearMonth, List<Event>> months = isLong(events) ? group(events, EdtfDate::month) : Map.of();
            add(new Period.OfYear(year), events, parts(months, Period.OfMonth::new));
            months.forEach(this::addMonth);
        }

        private void addMonth(YearMonth month, List<Event> events) {
            Map<LocalDate, List<Event>> days = isMany(events) ? group(events, EdtfDate::day) : Map.of();
            add(new Period.OfMonth(month), events, parts(days, Period.OfDay::new));
            days.forEach((day, ofDay) -> add(new Period.OfDay(day), ofDay, List.of()));
        }

        private void add(Period period, List<Event> events, List<Page.Listing.Part> parts) {
            pages.add(new Page.Listing(language, subject, period, events, parts));
        }
    }

    private static <K> List<Page.Listing.Part> parts(Map<K, List<Event>> groups, Function<K, Period> period) {
        return groups.entrySet().stream()
                .map(entry -> new Page.Listing.Part(
                        period.apply(entry.getKey()), entry.getValue().size()))
                .toList();
    }

    /** The events by what is known of their dates, in order; those of which it is not known are left out. */
    private static <K> Map<K, List<Event>> group(List<Event> events, Function<EdtfDate, Optional<K>> key) {
        Map<K, List<Event>> groups = new TreeMap<>();
        for (Event event : events) {
            key.apply(event.date())
                    .ifPresent(known -> groups.computeIfAbsent(known, k -> new ArrayList<>())
                            .add(event));
        }
        return groups;
    }
}
