package org.saheltimeline.graphics;

import java.util.List;
import org.saheltimeline.model.Range;

/**
 * How many were killed: a band from the lowest to the highest number in each year or month, a line at what is retained,
 * dashes above where it is "at least". Where nothing was reported there is nothing, not a zero.
 */
public final class BandChart {

    /** How far an open end reaches above the largest number named. */
    private static final int OPEN = 16;

    private BandChart() {}

    public static Chart draw(String id, Series series, ChartWords words) {
        Plot plot = new Plot(series, words, series.mostKilled());
        StringBuilder band = new StringBuilder();
        StringBuilder best = new StringBuilder();
        StringBuilder open = new StringBuilder();
        List<Bucket> buckets = series.buckets();
        for (int i = 0; i < buckets.size(); i++) {
            Range killed = buckets.get(i).killed();
            if (killed != null) {
                int width = plot.width(i) - plot.gap(i);
                int left = plot.left(i) + plot.gap(i) / 2;
                int high = Plot.BASE - plot.height(killed.top());
                int low = Plot.BASE - plot.height(killed.low());
                int line = Plot.BASE - plot.height(killed.best());
                if (low > high) {
                    band.append("M" + left + " " + high + "h" + width + "v" + (low - high) + "h-" + width + "z");
                }
                best.append("M" + left + " " + line + "h" + width);
                if (killed.open()) {
                    open.append(openEnd(left, width, high));
                }
            }
        }
        Svg svg = new Svg();
        plot.open(svg, id, false);
        plot.grid(svg);
        path(svg, "band", band);
        path(svg, "best", best);
        path(svg, "open", open);
        plot.names(svg);
        svg.close("svg");
        return new Chart(svg.toString(), Row.of(series, words.label()));
    }

    private static void path(Svg svg, String name, StringBuilder path) {
        if (path.length() > 0) {
            svg.empty("path", "class", name, "d", path);
        }
    }

    /** Both sides going on without a top; of a narrow column one line. */
    private static String openEnd(int left, int width, int high) {
        return width < 8
                ? "M" + (left + width / 2) + " " + high + "v-" + OPEN
                : "M" + left + " " + high + "v-" + OPEN + "m" + width + " 0v" + OPEN;
    }
}
