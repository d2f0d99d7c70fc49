package org.saheltimeline.render;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.saheltimeline.pages.Subject;

/** The years of subjects as bars, which all pages of a subject show; made when first asked for and kept. */
final class YearBars {

    /** The height of the tallest bar, in the units of the drawing. */
    private static final int TALLEST = 36;

    private final Messages messages;
    private final Backlinks backlinks;
    private final Templates templates;
    private final Map<String, List<YearBar>> bars = new ConcurrentHashMap<>();

    /**
     * A year.
     *
     * @param label year and count in words
     * @param drawing what is seen
     */
    record YearBar(int year, int count, String label, Encoded drawing) {}

    /**
     * A year's drawing, month by month.
     *
     * @param century the first digits of the year, which narrow screens leave out, and {@code year} the last two
     * @param months the bars of its months, in a drawing of 120 by 40 units; time runs to the right
     * @param apart the bar of what happened in no known month, as wide as the year; empty where nothing did
     */
    record Drawing(String century, String year, String count, String months, String apart) {}

    YearBars(Messages messages, Backlinks backlinks, Templates templates) {
        this.messages = messages;
        this.backlinks = backlinks;
        this.templates = templates;
    }

    /** One bar a year, empty years between included. */
    List<YearBar> of(Subject subject) {
        return bars.computeIfAbsent(subject.folder(), folder -> draw(backlinks.counts(subject)));
    }

    private List<YearBar> draw(Counts counts) {
        List<YearBar> drawn = new ArrayList<>();
        for (int year : counts.span()) {
            int count = counts.in(year);
            String digits = Integer.toString(year);
            int split = Math.max(0, digits.length() - 2);
            Drawing drawing = new Drawing(
                    digits.substring(0, split),
                    digits.substring(split),
                    messages.number(count),
                    months(counts, year),
                    apart(counts, year));
            String label = messages.get("listing.year-count", digits, messages.count("events", count));
            drawn.add(new YearBar(year, count, label, templates.encoded("bar", Map.of("bar", drawing))));
        }
        return drawn;
    }

    private static String months(Counts counts, int year) {
        StringBuilder path = new StringBuilder();
        for (YearMonth month : counts.monthsOf(year)) {
            int height = height(counts, counts.in(month));
            int left = 10 * (month.getMonthValue() - 1) + 1;
            path.append("M" + left + " 40v-" + height + "h8v" + height + "z");
        }
        return path.toString();
    }

    private static String apart(Counts counts, int year) {
        int known = counts.monthsOf(year).stream().mapToInt(counts::in).sum();
        int unknown = counts.in(year) - known;
        if (unknown == 0) {
            return "";
        }
        int height = height(counts, unknown);
        return "M0 40v-" + height + "h120v" + height + "z";
    }

    private static int height(Counts counts, int count) {
        return Math.min(TALLEST, Math.max(4, Math.round(TALLEST * (float) count / counts.mostInAMonth())));
    }
}
