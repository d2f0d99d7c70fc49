package org.saheltimeline.render;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;

/** The ways from a period's page to the period before and to the one after it in which anything happened. */
final class Neighbours {

    private final Page.Listing page;
    private final Context context;
    private final Calendar calendar;
    private final Counts counts;

    Neighbours(Page.Listing page, Context context) {
        this.page = page;
        this.context = context;
        this.calendar = new Calendar(page.subject(), context);
        this.counts = context.edition().backlinks().counts(page.subject());
    }

    /** The period before or after; null where there is none. */
    @Nullable
    Anchor next(boolean earlier) {
        if (page.period() instanceof Period.OfDay of) {
            return next(of, earlier);
        }
        if (page.period() instanceof Period.OfMonth of) {
            YearMonth month = counts.next(of.month(), earlier);
            return month == null ? null : anchor(calendar.href(month), new Period.OfMonth(month));
        }
        if (page.period() instanceof Period.OfYear of) {
            Integer year = counts.next(of.year(), earlier);
            return year == null ? null : anchor(new Period.OfYear(year));
        }
        return null;
    }

    /** A day of the same month, else the nearest of the next month that has days, else that month. */
    private @Nullable Anchor next(Period.OfDay day, boolean earlier) {
        List<Period> days = days(day.around());
        int next = days.indexOf(day) + (earlier ? -1 : 1);
        if (next >= 0 && next < days.size()) {
            return anchor(days.get(next));
        }
        YearMonth month = counts.next(day.around().month(), earlier);
        if (month == null) {
            return null;
        }
        List<Period> others = days(new Period.OfMonth(month));
        return others.isEmpty()
                ? anchor(calendar.href(month), new Period.OfMonth(month))
                : anchor(others.get(earlier ? others.size() - 1 : 0));
    }

    private List<Period> days(Period.OfMonth month) {
        return context.edition().backlinks().parts(page.subject(), month).stream()
                .map(Page.Listing.Part::period)
                .toList();
    }

    private Anchor anchor(Period period) {
        return anchor(context.links().to(context.listing(page.subject(), period)), period);
    }

    private Anchor anchor(String href, Period period) {
        return new Anchor(href, context.edition().dates().period(period).orElseThrow());
    }
}
