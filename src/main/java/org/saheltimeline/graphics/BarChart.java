package org.saheltimeline.graphics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How many events, as bars that may be links; what has no known month is hatched and stands before its January. */
public final class BarChart {

    private BarChart() {}

    /**
     * Draws it.
     *
     * @param id the beginning of its ids
     * @param link where a bucket that holds events leads
     */
    public static Chart draw(String id, Series series, ChartWords words, Function<Bucket, Optional<String>> link) {
        Plot plot = new Plot(series, words, series.mostEvents());
        StringBuilder bars = new StringBuilder();
        StringBuilder apart = new StringBuilder();
        Svg links = new Svg();
        List<Bucket> buckets = series.buckets();
        for (int i = 0; i < buckets.size(); i++) {
            Bucket bucket = buckets.get(i);
            if (bucket.events() > 0) {
                (series.isApart(bucket) ? apart : bars).append(bar(plot, i, bucket));
                int index = i;
                link.apply(bucket).ifPresent(href -> link(links, plot, index, bucket, href, words));
            }
        }
        String linked = links.toString();
        Svg svg = new Svg();
        plot.open(svg, id, !linked.isEmpty());
        plot.grid(svg);
        if (bars.length() > 0) {
            svg.empty("path", "class", "bars", "d", bars);
        }
        if (apart.length() > 0) {
            svg.raw(Hatch.pattern(id));
            svg.empty("path", "class", "apart", "fill", Hatch.fill(id), "d", apart);
        }
        plot.names(svg);
        svg.raw(linked).close("svg");
        return new Chart(svg.toString(), Row.of(series, words.label()));
    }

    private static String bar(Plot plot, int index, Bucket bucket) {
        int height = Math.max(2, plot.height(bucket.events()));
        int width = plot.width(index) - plot.gap(index);
        int left = plot.left(index) + plot.gap(index) / 2;
        return "M" + left + " " + Plot.BASE + "v-" + height + "h" + width + "v" + height + "z";
    }

    /** The whole column can be hit. */
    private static void link(Svg links, Plot plot, int index, Bucket bucket, String href, ChartWords words) {
        int width = plot.width(index);
        String column = "M" + plot.left(index) + " 0h" + width + "v" + Plot.HEIGHT + "h-" + width + "z";
        links.open("a", "href", href);
        links.element(
                "title", words.label().apply(bucket) + ", " + words.events().apply(bucket.events()));
        links.empty("path", "class", "hit", "d", column).close("a");
    }
}
