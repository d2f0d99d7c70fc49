package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
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
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Range;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.Subject;

/**
 * A subject's events and fatalities by year and by month, as charts and as the tables behind them.
 *
 * @param title what they go by: years, months or both
 */
record Charts(String title, List<Drawn> drawn, List<Table> tables) {

    /** More years than these tell nothing side by side. */
    private static final int LONGEST = 60;

    /** More months than these are less than two pixels wide on a phone. */
    private static final int MOST_MONTHS = 300;

    /** Of fewer events the list itself says when they were. */
    private static final int ENOUGH = 12;

    /** A chart under a few words. */
    record Drawn(String caption, TemplateHTMLOutputModel svg) {}

    /** The numbers of two charts; {@code unit} is what a line is, a year or a month. */
    record Table(String unit, List<Line> lines) {}

    /**
     * A year or a month in words.
     *
     * @param killed from low to high, or that it was not reported
     * @param best what is retained; empty where nothing was reported
     */
    record Line(String when, String events, String killed, String best) {}

    /** The charts of a page; null for other subjects, for too little and for too much. */
    static @Nullable Charts of(Page.Listing page, Context context) {
        return suit(page.subject()) && !(page.subject() instanceof Subject.OfRegion)
                ? new Maker(page, context).charts()
                : null;
    }

    /** Whether the pages of a subject have something drawn above the list, be it a region's map alone. */
    static boolean suit(Subject subject) {
        return subject instanceof Subject.Everything
                || subject instanceof Subject.OfCountry
                || subject instanceof Subject.OfRegion
                || subject instanceof Subject.OfActor;
    }

    private static final class Maker {
        private final Page.Listing page;
        private final Context context;
        private final Messages messages;
        private final Calendar calendar;
        private final List<Drawn> drawn = new ArrayList<>();
        private final List<Table> tables = new ArrayList<>();

        Maker(Page.Listing page, Context context) {
            this.page = page;
            this.context = context;
            this.messages = context.messages();
            this.calendar = new Calendar(page.subject(), context);
        }

        @Nullable
        Charts charts() {
            List<Event> events = page.events();
            if (page.period() instanceof Period.OfYear of && events.size() > 1) {
                add(Series.ofYear(of.year(), events), "month", this::month);
                return new Charts(messages.get("chart.title-months"), drawn, tables);
            }
            Counts counts = context.edition().backlinks().counts(page.subject());
            if (!(page.period() instanceof Period.All) || !counts.hasChoice() || counts.years() > LONGEST) {
                return null;
            }
            add(Series.byYear(events), "year", bucket -> Optional.of(calendar.href(bucket.year())));
            Series months = Series.byMonth(events);
            if (events.size() < ENOUGH || months.buckets().size() > MOST_MONTHS) {
                return new Charts(messages.get("chart.title-years"), drawn, tables);
            }
            // No links: a month is too narrow for a finger, and the years beside it lead there.
            add(months, "month", bucket -> Optional.empty());
            return new Charts(messages.get("chart.title"), drawn, tables);
        }

        private Optional<String> month(Bucket bucket) {
            return Optional.of(bucket.yearMonth().map(calendar::href).orElse("#" + Sections.NO_MONTH));
        }

        private void add(Series series, String unit, Function<Bucket, Optional<String>> link) {
            String title = messages.get("chart.events-" + unit);
            Chart events = BarChart.draw("events-" + unit, series, words(title, series), link);
            drawn.add(new Drawn(title, Html.of(events.svg())));
            if (events.rows().stream().anyMatch(row -> row.low() != null)) {
                String killed = messages.get("chart.killed-" + unit);
                drawn.add(new Drawn(
                        killed,
                        Html.of(BandChart.draw("killed-" + unit, series, words(killed, series))
                                .svg())));
            }
            tables.add(new Table(
                    messages.get("listing." + unit),
                    events.rows().stream().map(this::line).toList()));
        }

        private Line line(Row row) {
            String events = messages.number(row.events());
            if (row.low() == null || row.best() == null || row.high() == null) {
                return new Line(row.label(), events, messages.get("toll.not-reported-short"), "");
            }
            Range range = new Range(row.low(), row.best(), row.high(), row.open());
            return new Line(row.label(), events, context.edition().figures().range(range), messages.number(row.best()));
        }

        private ChartWords words(String title, Series series) {
            List<Bucket> buckets = series.buckets();
            DateWords dates = context.edition().dates();
            boolean oneYear = page.period() instanceof Period.OfYear;
            return new ChartWords(
                    title,
                    messages.get("chart.description", name(series, buckets.get(0)), name(series, last(buckets))),
                    bucket -> name(series, bucket),
                    bucket -> oneYear
                            ? bucket.yearMonth()
                                    .map(month -> dates.monthInitial(month.getMonth()))
                                    .orElse("")
                            : Integer.toString(bucket.year()),
                    count -> messages.count("events", count),
                    messages::number,
                    messages.language().rightToLeft());
        }

        private String name(Series series, Bucket bucket) {
            String year = Integer.toString(bucket.year());
            return series.months()
                    ? bucket.yearMonth()
                            .map(context.edition().dates()::month)
                            .orElseGet(() -> messages.get("chart.no-month", year))
                    : year;
        }

        private static Bucket last(List<Bucket> buckets) {
            return buckets.get(buckets.size() - 1);
        }
    }
}
