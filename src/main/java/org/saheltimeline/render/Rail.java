package org.saheltimeline.render;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;

/**
 * The days of a page's month, the months of its year, or its years, beside the list and always in view.
 *
 * @param title what the stops are
 */
record Rail(String title, List<Stop> stops) {

    /** A list of fewer stretches or events is seen at once. */
    private static final int STRETCHES = 3;

    private static final int EVENTS = 12;

    /**
     * A stop.
     *
     * @param href null for the month or day that the page itself shows, which is {@code here}
     * @param brief one or two characters for a phone
     */
    record Stop(@Nullable String href, String brief, String name, String count, boolean here) {}

    /** The rail of a page; null where there is too little to lead to. */
    static @Nullable Rail of(Page.Listing page, Context context) {
        if (page.period() instanceof Period.OfMonth of) {
            return ofMonth(of.month(), page, context);
        }
        if (page.period() instanceof Period.OfDay of) {
            return of(days(of, page, context), "rail.days", context);
        }
        if (page.events().size() < EVENTS) {
            return null;
        }
        Calendar calendar = new Calendar(page.subject(), context);
        Counts counts = context.edition().backlinks().counts(page.subject());
        if (page.period() instanceof Period.OfYear of) {
            return of(months(of.year(), null, counts, calendar, context), "rail.months", context);
        }
        return page.parts().isEmpty() ? of(years(counts, calendar, context), "rail.years", context) : null;
    }

    /** The way to the other months of a year that has pages for them. */
    private static @Nullable Rail ofMonth(YearMonth month, Page.Listing page, Context context) {
        Calendar calendar = new Calendar(page.subject(), context);
        Counts counts = context.edition().backlinks().counts(page.subject());
        return of(months(month.getYear(), month, counts, calendar, context), "rail.months", context);
    }

    /** The days of a month that has pages for them. */
    private static List<Stop> days(Period.OfDay here, Page.Listing page, Context context) {
        List<Stop> stops = new ArrayList<>();
        for (Page.Listing.Part part : context.edition().backlinks().parts(page.subject(), here.around())) {
            if (part.period() instanceof Period.OfDay of) {
                boolean isHere = of.equals(here);
                stops.add(new Stop(
                        isHere ? null : context.links().to(context.listing(page.subject(), of)),
                        Integer.toString(of.day().getDayOfMonth()),
                        context.edition().dates().dayOfMonth(of.day()),
                        context.messages().number(part.count()),
                        isHere));
            }
        }
        return stops;
    }

    private static @Nullable Rail of(List<Stop> stops, String title, Context context) {
        return stops.size() < STRETCHES ? null : new Rail(context.messages().get(title), stops);
    }

    private static List<Stop> months(
            int year, @Nullable YearMonth here, Counts counts, Calendar calendar, Context context) {
        DateWords dates = context.edition().dates();
        List<Stop> stops = new ArrayList<>();
        for (YearMonth month : counts.monthsOf(year)) {
            boolean isHere = month.equals(here);
            stops.add(new Stop(
                    isHere ? null : calendar.href(month),
                    dates.monthInitial(month.getMonth()),
                    dates.month(month.getMonth()),
                    context.messages().number(counts.in(month)),
                    isHere));
        }
        return stops;
    }

    private static List<Stop> years(Counts counts, Calendar calendar, Context context) {
        List<Stop> stops = new ArrayList<>();
        for (int year : counts.withEvents()) {
            String digits = Integer.toString(year);
            stops.add(new Stop(
                    calendar.href(year),
                    digits.substring(Math.max(0, digits.length() - 2)),
                    digits,
                    context.messages().number(counts.in(year)),
                    false));
        }
        return stops;
    }
}
