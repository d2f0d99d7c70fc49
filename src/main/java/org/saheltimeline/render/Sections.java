package org.saheltimeline.render;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Event;
import org.saheltimeline.pages.EventPages;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;

/** The events of a listing's page in stretches, by year or by month, each with an id to lead to. */
final class Sections {

    /** The id of the section of what has no known month. */
    static final String NO_MONTH = "no-month";

    /** The id of the section of what has no known day. */
    static final String NO_DAY = "no-day";

    private static final int LATEST = 10;

    private final Page.Listing page;
    private final Context context;
    private final boolean files;

    /**
     * A stretch of the list.
     *
     * @param title null where the page has but one
     * @param said the month in a sentence a country
     */
    record Section(String id, @Nullable String title, String count, List<Months.Said> said, List<Encoded> rows) {}

    static String idOf(int year) {
        return "y" + year;
    }

    static String idOf(YearMonth month) {
        return "m" + month;
    }

    /** The id of a period's section on the page of the period around it; none where that page has no sections. */
    static Optional<String> idOf(Period period) {
        if (period instanceof Period.OfYear of) {
            return Optional.of(idOf(of.year()));
        }
        return period instanceof Period.OfMonth of ? Optional.of(idOf(of.month())) : Optional.empty();
    }

    Sections(Page.Listing page, Context context) {
        this.page = page;
        this.context = context;
        this.files = EventPages.hasFiles(context.timeline(), page);
    }

    /** The events by year or by month, or those of a split year or month that no page beneath has. */
    List<Section> all() {
        if (page.period() instanceof Period.All) {
            return page.parts().isEmpty() ? byYear() : List.of(latest());
        }
        if (page.period() instanceof Period.OfMonth of) {
            return page.parts().isEmpty() ? List.of(ofMonth(of.month(), null, page.events())) : besideDays(of.month());
        }
        if (page.period() instanceof Period.OfDay of) {
            return List.of(section("d" + of.day(), null, page.events()));
        }
        return byMonth();
    }

    /** The last events, the last first, beneath a grid that leads to all of them. */
    private Section latest() {
        List<Event> events = page.events();
        List<Event> last = newestFirst(events.subList(Math.max(0, events.size() - LATEST), events.size()));
        return new Section("latest", context.messages().get("home.latest"), "", List.of(), rows(last));
    }

    static <T> List<T> newestFirst(List<T> oldestFirst) {
        List<T> reversed = new ArrayList<>(oldestFirst);
        Collections.reverse(reversed);
        return reversed;
    }

    private List<Section> byYear() {
        Map<Integer, List<Event>> groups = new LinkedHashMap<>();
        page.events()
                .forEach(event -> groups.computeIfAbsent(event.date().year(), year -> new ArrayList<>())
                        .add(event));
        List<Section> sections = new ArrayList<>();
        groups.forEach((year, events) -> sections.add(section(idOf(year), Integer.toString(year), events)));
        return sections;
    }

    private List<Section> byMonth() {
        Map<YearMonth, List<Event>> groups = new LinkedHashMap<>();
        List<Event> others = new ArrayList<>();
        for (Event event : page.events()) {
            Optional<YearMonth> month = event.date().month();
            if (month.isEmpty()) {
                others.add(event);
            } else if (page.parts().isEmpty()) {
                groups.computeIfAbsent(month.get(), key -> new ArrayList<>()).add(event);
            }
        }
        List<Section> sections = new ArrayList<>();
        if (!others.isEmpty()) {
            sections.add(section(NO_MONTH, context.messages().get("listing.no-month"), others));
        }
        groups.forEach((month, events) ->
                sections.add(ofMonth(month, context.edition().dates().month(month), events)));
        return sections;
    }

    /** What is said of a month that has pages by day, and its events of which no day is known. */
    private List<Section> besideDays(YearMonth month) {
        List<Section> sections = new ArrayList<>();
        Section ofMonth = ofMonth(month, null, List.of());
        if (!ofMonth.said().isEmpty()) {
            sections.add(ofMonth);
        }
        List<Event> others = page.events().stream()
                .filter(event -> event.date().day().isEmpty())
                .toList();
        if (!others.isEmpty()) {
            sections.add(section(NO_DAY, context.messages().get("listing.no-day"), others));
        }
        return sections;
    }

    private Section section(String id, @Nullable String title, List<Event> events) {
        return new Section(id, title, context.messages().count("events", events.size()), List.of(), rows(events));
    }

    private Section ofMonth(YearMonth month, @Nullable String title, List<Event> events) {
        String count = context.messages().count("events", events.size());
        return new Section(idOf(month), title, count, Months.of(month, page.subject(), context), rows(events));
    }

    private List<Encoded> rows(List<Event> events) {
        Rows rows = context.edition().rows();
        String root = context.links().root();
        return events.stream()
                .map(event ->
                        files && !context.timeline().hasPage(event) ? rows.file(event, context) : rows.row(event, root))
                .toList();
    }
}
