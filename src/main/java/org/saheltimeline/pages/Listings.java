package org.saheltimeline.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saheltimeline.model.Event;
import org.saheltimeline.text.Language;

/**
 * Splits a subject's events into pages short enough for a slow phone.
 *
 * <p>The timeline always has a page a year; every other subject gets them when it has more than {@link #LONG} events. A
 * year of more than that gets a page a month, and then lists itself only the events of which no month is known.
 */
final class Listings {

    /** Fifty rows are about 12 KB compressed, style included. */
    static final int LONG = 50;

    List<Page> of(Language language, Subject subject, List<Event> events) {
        List<Page> pages = new ArrayList<>();
        boolean split = subject instanceof Subject.Everything || events.size() > LONG;
        if (!split) {
            pages.add(new Page.Listing(language, subject, new Period.All(), events, List.of()));
            return pages;
        }
        Map<Integer, List<Event>> years = group(events, event -> event.date().year());
        pages.add(new Page.Listing(language, subject, new Period.All(), events, parts(years, Period.OfYear::new)));
        years.forEach((year, ofYear) -> addYear(pages, language, subject, new Period.OfYear(year), ofYear));
        return pages;
    }

    /** Whether a year with these events has pages by month. */
    static boolean isSplit(List<Event> ofYear) {
        return ofYear.size() > LONG;
    }

    private static void addYear(
            List<Page> pages, Language language, Subject subject, Period.OfYear year, List<Event> events) {
        if (!isSplit(events)) {
            pages.add(new Page.Listing(language, subject, year, events, List.of()));
            return;
        }
        Map<YearMonth, List<Event>> months = group(
                events.stream()
                        .filter(event -> event.date().month().isPresent())
                        .toList(),
                event -> event.date().month().orElseThrow());
        pages.add(new Page.Listing(language, subject, year, events, parts(months, Period.OfMonth::new)));
        months.forEach((month, ofMonth) ->
                pages.add(new Page.Listing(language, subject, new Period.OfMonth(month), ofMonth, List.of())));
    }

    private static <K> List<Page.Listing.Part> parts(Map<K, List<Event>> groups, Function<K, Period> period) {
        return groups.entrySet().stream()
                .map(entry -> new Page.Listing.Part(
                        period.apply(entry.getKey()), entry.getValue().size()))
                .toList();
    }

    private static <K> Map<K, List<Event>> group(List<Event> events, Function<Event, K> key) {
        return events.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }
}
