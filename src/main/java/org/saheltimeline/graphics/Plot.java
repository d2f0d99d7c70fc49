package org.saheltimeline.graphics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A chart's frame: where a bucket and a number stand, the axis, the grid. Whole numbers, mirrored right to left. */
final class Plot {

    static final int WIDTH = 720;
    static final int HEIGHT = 200;

    /** The height of zero. */
    static final int BASE = 164;

    /** The height of the top value; what is above is for open ends and the top label. */
    private static final int TOP = 34;

    /** The size of type on a phone in the drawing's units, as in {@code chart.css}. */
    private static final double TYPE = 24;

    private final Series series;
    private final ChartWords words;
    private final int top;

    Plot(Series series, ChartWords words, int most) {
        this.series = series;
        this.words = words;
        this.top = roundUp(most);
    }

    private static final int[] ROUND = {2, 4, 6, 8, 10, 12, 16, 20, 24, 30, 40, 50, 60, 80};

    /** The next round number whose half is whole. */
    static int roundUp(int most) {
        for (long power = 1; ; power *= 10) {
            for (int round : ROUND) {
                if (round * power >= most) {
                    return (int) Math.min(Integer.MAX_VALUE, round * power);
                }
            }
        }
    }

    /** The left edge of the bucket's column. */
    int left(int index) {
        int at = words.rightToLeft() ? series.buckets().size() - 1 - index : index;
        return edge(at);
    }

    int width(int index) {
        int at = words.rightToLeft() ? series.buckets().size() - 1 - index : index;
        return edge(at + 1) - edge(at);
    }

    private int edge(int at) {
        return (int) Math.round((double) at * WIDTH / series.buckets().size());
    }

    /** What is left free between columns. */
    int gap(int index) {
        int width = width(index);
        return width >= 16 ? width / 6 : width >= 4 ? 1 : 0;
    }

    int height(int value) {
        return (int) Math.round((double) value * (BASE - TOP) / top);
    }

    void open(Svg svg, String id, boolean links) {
        svg.open(
                "svg",
                "class",
                "chart",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                links ? "group" : "img",
                "aria-labelledby",
                id + "-t",
                "aria-describedby",
                id + "-d");
        svg.element("title", words.title(), "id", id + "-t");
        svg.element("desc", words.description(), "id", id + "-d");
    }

    /** Lines at the half and the top. */
    void grid(Svg svg) {
        int half = BASE - height(top / 2);
        int full = BASE - height(top);
        svg.empty("path", "class", "grid", "d", "M0 " + half + "h" + WIDTH + "M0 " + full + "h" + WIDTH);
        svg.empty("path", "class", "axis", "d", "M0 " + BASE + "h" + WIDTH);
    }

    /** The numbers of the lines, and names of some buckets below; over what is drawn, which must not hide them. */
    void names(Svg svg) {
        svg.open("g", "aria-hidden", "true");
        int start = words.rightToLeft() ? WIDTH : 0;
        for (int value : new int[] {top / 2, top}) {
            int y = BASE - height(value) - 5;
            svg.element("text", words.number().apply(value), "class", "start", "x", start, "y", y);
        }
        ticks().forEach(index -> tick(svg, index));
        svg.close("g");
    }

    private void tick(Svg svg, int index) {
        String text = words.tick().apply(series.buckets().get(index));
        double half = Label.width(text, TYPE) / 2;
        double middle = left(index) + width(index) / 2.0;
        long x = Math.round(Math.max(half, Math.min(WIDTH - half, middle)));
        svg.element("text", text, "class", "tick", "x", x, "y", HEIGHT - 10);
    }

    /** Years of months, else all buckets; as many as have room, always the last of years. */
    private Set<Integer> ticks() {
        List<Integer> candidates = new ArrayList<>();
        List<Bucket> buckets = series.buckets();
        boolean years = series.months() && buckets.size() > 24;
        double widest = 0;
        for (int i = 0; i < buckets.size(); i++) {
            if (!series.isApart(buckets.get(i)) && (!years || buckets.get(i).month() == 1)) {
                candidates.add(i);
                widest = Math.max(widest, Label.width(words.tick().apply(buckets.get(i)), TYPE));
            }
        }
        double apart = candidates.size() < 2 ? WIDTH : (double) (candidates.get(1) - candidates.get(0)) * width(0);
        int every = (int) Math.max(1, Math.ceil(widest * 1.3 / Math.max(1, apart)));
        Set<Integer> chosen = new TreeSet<>();
        for (int i = candidates.size() - 1; i >= 0; i -= every) {
            chosen.add(candidates.get(i));
        }
        return chosen;
    }
}
