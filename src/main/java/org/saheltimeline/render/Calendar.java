package org.saheltimeline.render;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.Subject;

/** A subject's events by year and month, as charts that are links. */
final class Calendar {

    private final Subject subject;
    private final Context context;
    private final Counts counts;

    /**
     * A year of the strip.
     *
     * @param href null for the year that the page itself shows, which is {@code here}, and where nothing happened
     * @param label year and count in words
     */
    record Bar(@Nullable String href, boolean here, String label, Encoded drawing) {}

    /** The years by months. */
    record Grid(List<Heading> months, List<Line> years) {}

    /** A month's heading: its first letter to see, its name to hear. */
    record Heading(String initial, String name) {}

    /** A year with its twelve months, and a link where anything happened in it. */
    record Line(String year, @Nullable String href, String count, List<Cell> months) {}

    /**
     * A month.
     *
     * @param href null where nothing is known of it
     * @param shade 1 for few to 4 for most; 0 for none
     */
    record Cell(@Nullable String href, String name, String count, int shade) {}

    Calendar(Subject subject, Context context) {
        this.subject = subject;
        this.context = context;
        this.counts = context.edition().backlinks().counts(subject);
    }

    /** One bar a year, empty years between included. */
    List<Bar> strip(Period shown) {
        List<Bar> bars = new ArrayList<>();
        for (YearBars.YearBar bar : context.edition().bars().of(subject)) {
            boolean here = shown instanceof Period.OfYear of && of.year() == bar.year();
            String href = here || bar.count() == 0 ? null : href(bar.year());
            bars.add(new Bar(href, here, bar.label(), bar.drawing()));
        }
        return bars;
    }

    Grid grid(List<Integer> shown) {
        int most = counts.mostInAMonth();
        DateWords dates = context.edition().dates();
        List<Heading> headings = new ArrayList<>();
        for (Month month : Month.values()) {
            headings.add(new Heading(dates.monthInitial(month), dates.month(month)));
        }
        List<Line> lines = new ArrayList<>();
        for (int year : shown) {
            List<Cell> cells = new ArrayList<>();
            for (Month month : Month.values()) {
                cells.add(cell(YearMonth.of(year, month), most));
            }
            int count = counts.in(year);
            String href = count == 0 ? null : href(year);
            lines.add(new Line(Integer.toString(year), href, context.messages().number(count), cells));
        }
        return new Grid(headings, lines);
    }

    private Cell cell(YearMonth month, int most) {
        int count = counts.in(month);
        String name = context.edition().dates().month(month);
        if (count == 0) {
            return new Cell(null, name, "", 0);
        }
        return new Cell(href(month), name, context.messages().number(count), shade(count, most));
    }

    /** 1 for few to 4 for most; 0 for none. */
    static int shade(int count, int most) {
        return count == 0 ? 0 : 1 + (count * 3) / Math.max(1, most);
    }

    /** Where a year of the subject is shown. */
    String href(int year) {
        Period period = new Period.OfYear(year);
        if (context.edition().backlinks().hasPage(subject, period)) {
            return context.links().to(context.listing(subject, period));
        }
        return "#" + Sections.idOf(year);
    }

    /** Where a month of the subject is shown. */
    String href(YearMonth month) {
        Period period = new Period.OfMonth(month);
        if (context.edition().backlinks().hasPage(subject, period)) {
            return context.links().to(context.listing(subject, period));
        }
        Period year = new Period.OfYear(month.getYear());
        return context.edition().backlinks().hasPage(subject, year)
                ? context.links().to(context.listing(subject, year), Sections.idOf(month))
                : href(month.getYear());
    }
}
