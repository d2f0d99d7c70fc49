package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.graphics.BandChart;
import org.saheltimeline.graphics.BarChart;
import org.saheltimeline.graphics.Bucket;
import org.saheltimeline.graphics.Chart;
import org.saheltimeline.graphics.ChartWords;
import org.saheltimeline.graphics.Row;
import org.saheltimeline.graphics.Series;
import org.saheltimeline.model.Range;
import org.saheltimeline.pages.Subject;

/**
 * A subject's events and fatalities by year, as charts and as the table behind them.
 *
 * @param events bars that lead to the years
 * @param killed a band from low to high; null where nobody gives a number
 */
record Charts(TemplateHTMLOutputModel events, @Nullable TemplateHTMLOutputModel killed, List<Line> lines) {

    /** More years than these tell nothing side by side. */
    private static final int LONGEST = 60;

    /**
     * A year in words.
     *
     * @param killed from low to high, or that it was not reported
     * @param best what is retained; empty where nothing was reported
     */
    record Line(String year, String events, String killed, String best) {}

    /** Whether the pages of a subject have charts. */
    private static boolean suits(Subject subject) {
        return subject instanceof Subject.Everything
                || subject instanceof Subject.OfCountry
                || subject instanceof Subject.OfActor;
    }

    /** The charts; null for other subjects, for a single year and for too many. */
    static @Nullable Charts of(Subject subject, Context context) {
        Counts counts = context.edition().backlinks().counts(subject);
        if (!suits(subject) || !counts.hasChoice() || counts.years() > LONGEST) {
            return null;
        }
        Series series = Series.byYear(subject.events(context.timeline()));
        Calendar calendar = new Calendar(subject, context);
        Function<Bucket, Optional<String>> link = bucket -> Optional.of(calendar.href(bucket.year()));
        Chart events = BarChart.draw("by-year", series, words("chart.events", series, context), link);
        boolean reported = events.rows().stream().anyMatch(row -> row.low() != null);
        return new Charts(
                Html.of(events.svg()),
                reported ? Html.of(killed(series, context)) : null,
                events.rows().stream().map(row -> line(row, context)).toList());
    }

    private static String killed(Series series, Context context) {
        return BandChart.draw("killed", series, words("chart.killed", series, context))
                .svg();
    }

    private static Line line(Row row, Context context) {
        Messages messages = context.messages();
        String events = messages.number(row.events());
        if (row.low() == null || row.best() == null || row.high() == null) {
            return new Line(row.label(), events, messages.get("toll.not-reported-short"), "");
        }
        Range range = new Range(row.low(), row.best(), row.high(), row.open());
        return new Line(row.label(), events, context.edition().figures().range(range), messages.number(row.best()));
    }

    private static ChartWords words(String key, Series series, Context context) {
        Messages messages = context.messages();
        List<Bucket> years = series.buckets();
        return new ChartWords(
                messages.get(key),
                messages.get(
                        "chart.description",
                        years.get(0).year(),
                        years.get(years.size() - 1).year()),
                bucket -> Integer.toString(bucket.year()),
                bucket -> Integer.toString(bucket.year()),
                count -> messages.count("events", count),
                messages::number,
                messages.language().rightToLeft());
    }
}
