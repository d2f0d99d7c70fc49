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

    /** The height of the tallest bar, in the units of the drawing. */
    private static final int TALLEST = 36;

    private final Subject subject;
    private final Context context;
    private final Counts counts;

    /**
     * A year of the strip, month by month.
     *
     * @param century the first digits of the year, which narrow screens leave out, and {@code year} the last two
     * @param label year and count in words
     * @param href null for the year that the page itself shows, which is {@code here}, and where nothing happened
     * @param months the bars of its months, in a drawing of 120 by 40 units; time runs to the right
     * @param apart the bar of what happened in no known month, as wide as the year; empty where nothing did
     */
    record Bar(
            String century,
            String year,
            @Nullable String href,
            boolean here,
            String count,
            String label,
            String months,
            String apart) {}

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
        for (int year : counts.span()) {
            int count = counts.in(year);
            boolean here = shown instanceof Period.OfYear of && of.year() == year;
            String digits = Integer.toString(year);
            int split = Math.max(0, digits.length() - 2);
            Messages messages = context.messages();
            bars.add(new Bar(
                    digits.substring(0, split),
                    digits.substring(split),
                    here || count == 0 ? null : href(year),
                    here,
                    messages.number(count),
                    messages.get("listing.year-count", digits, messages.count("events", count)),
                    months(year),
                    apart(year)));
        }
        return bars;
    }

    private String months(int year) {
        StringBuilder path = new StringBuilder();
        for (YearMonth month : counts.monthsOf(year)) {
            int height = height(counts.in(month));
            int left = 10 * (month.getMonthValue() - 1) + 1;
            path.append("M" + left + " 40v-" + height + "h8v" + height + "z");
        }
        return path.toString();
    }

    private String apart(int year) {
        int known = counts.monthsOf(year).stream().mapToInt(counts::in).sum();
        int unknown = counts.in(year) - known;
        return unknown == 0 ? "" : "M0 40v-" + height(unknown) + "h120v" + height(unknown) + "z";
    }

    private int height(int count) {
        return Math.min(TALLEST, Math.max(4, Math.round(TALLEST * (float) count / counts.mostInAMonth())));
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
        return new Cell(href(month), name, context.messages().number(count), 1 + (count * 3) / Math.max(1, most));
    }

    /** Where a year of the subject is shown. */
    String href(int year) {
        Period period = new Period.OfYear(year);
        if (context.edition().backlinks().hasPage(subject, period)) {
            return context.links().to(context.listing(subject, period));
        }
        return "#" + ListingView.idOf(year);
    }

    /** Where a month of the subject is shown. */
    String href(YearMonth month) {
        Period period = new Period.OfMonth(month);
        if (context.edition().backlinks().hasPage(subject, period)) {
            return context.links().to(context.listing(subject, period));
        }
        Period year = new Period.OfYear(month.getYear());
        return context.edition().backlinks().hasPage(subject, year)
                ? context.links().to(context.listing(subject, year), ListingView.idOf(month))
                : href(month.getYear());
    }
}
