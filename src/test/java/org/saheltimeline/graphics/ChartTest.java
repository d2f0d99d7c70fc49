package org.saheltimeline.graphics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.saheltimeline.graphics.Documents.count;
import static org.saheltimeline.graphics.Documents.text;
import static org.saheltimeline.graphics.Samples.event;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saheltimeline.model.Figure;

class ChartTest {

    @Test
    void yearsAndMonthsWithoutEventsAreThereToo() {
        assertThat(Series.byYear(List.of(event("2012"), event("2015-04"))).buckets())
                .extracting(Bucket::year)
                .containsExactly(2012, 2013, 2014, 2015);
        assertThat(Series.byMonth(List.of(event("2023-11"), event("2024-02-03")))
                        .buckets())
                .extracting(Bucket::month)
                .containsExactly(11, 12, 1, 2);
        assertThat(Series.ofYear(2023, List.of()).buckets()).hasSize(12);
    }

    @Test
    void aPeriodCountsAtItsStart() {
        Series series = Series.byMonth(List.of(event("2023-09-28/2023-10-02"), event("2023-10")));
        assertThat(series.buckets())
                .extracting(Bucket::month, Bucket::events)
                .containsExactly(tuple(9, 1), tuple(10, 1));
    }

    @Test
    void anUnknownMonthStandsApartAndIsCountedOnce() {
        Series series = Series.ofYear(2015, List.of(event("2015"), event("2015-21"), event("2015-04-01")));
        assertThat(series.buckets().get(0)).isEqualTo(new Bucket(2015, 0, 2, null));
        assertThat(series.isApart(series.buckets().get(0))).isTrue();
        assertThat(series.buckets().stream().mapToInt(Bucket::events).sum()).isEqualTo(3);
    }

    @Test
    void anUnknownMonthInTheFirstYearIsNotLost() {
        Series series = Series.byMonth(List.of(event("2015"), event("2015-04-01")));
        assertThat(series.buckets().stream().mapToInt(Bucket::events).sum()).isEqualTo(2);
    }

    @Test
    void fatalitiesAddUpAndWhatIsNotReportedIsNotZero() {
        Series series = Series.byYear(List.of(
                event("2023-01", new Figure(29, null, null), Figure.exactly(60)),
                event("2023-02", Figure.exactly(5)),
                event("2024-01")));
        List<Row> rows = BandChart.draw("c", series, words(false)).rows();
        assertThat(rows)
                .containsExactly(new Row("2023", 2, 34, 34, 65, true), new Row("2024", 1, null, null, null, false));
    }

    @Test
    void anOpenEndIsDashedAndAnExactFigureHasNoBand() {
        Series open = Series.byYear(List.of(event("2023", new Figure(29, null, null))));
        String svg = BandChart.draw("c", open, words(false)).svg();
        assertThat(text(svg, "//path[@class='open']/@d")).isNotEmpty();
        assertThat(count(svg, "//path[@class='band']")).isZero();
        Series exact = Series.byYear(List.of(event("2023", Figure.exactly(29))));
        assertThat(count(BandChart.draw("c", exact, words(false)).svg(), "//path[@class='open']"))
                .isZero();
    }

    @Test
    void barsThatHoldSomethingAreLinks() {
        Series series = Series.byYear(List.of(event("2022"), event("2024"), event("2024")));
        String svg = BarChart.draw("c", series, words(false), bucket -> Optional.of(bucket.year() + ".html"))
                .svg();
        assertThat(count(svg, "//a")).isEqualTo(2);
        assertThat(text(svg, "//a[2]/title")).isEqualTo("2024, 2 événements");
        assertThat(text(svg, "/svg/@role")).isEqualTo("group");
    }

    @Test
    void withoutLinksItIsAnImage() {
        String svg = bars(false);
        assertThat(text(svg, "/svg/@role")).isEqualTo("img");
        assertThat(count(svg, "//@style")).isZero();
    }

    @Test
    void rightToLeftIsTheMirrorImage() {
        assertThat(text(bars(false), "//path[@class='bars']/@d")).startsWith("M15 ");
        assertThat(text(bars(true), "//path[@class='bars']/@d")).startsWith("M555 ");
    }

    @Test
    void nothingToShowIsStillAWellFormedChart() {
        Series none = Series.byMonth(List.of());
        assertThat(BarChart.draw("c", none, words(false), bucket -> Optional.empty())
                        .rows())
                .isEmpty();
        assertThat(Documents.parse(BandChart.draw("c", none, words(false)).svg()))
                .isNotNull();
    }

    @ParameterizedTest(name = "{0} below {1}")
    @CsvSource({"0,2", "1,2", "3,4", "9,10", "24,24", "25,30", "41,50", "999,1000", "1001,1200", "2147483647,2147483647"
    })
    void theAxisEndsAtARoundNumberWithAWholeHalf(int most, int top) {
        assertThat(Plot.roundUp(most)).isEqualTo(top);
    }

    private static String bars(boolean rightToLeft) {
        Series series = Series.byYear(List.of(event("2020"), event("2023"), event("2023")));
        return BarChart.draw("c", series, words(rightToLeft), bucket -> Optional.empty())
                .svg();
    }

    private static ChartWords words(boolean rightToLeft) {
        return new ChartWords(
                "Événements",
                "Par an.",
                bucket -> Integer.toString(bucket.year()),
                bucket -> Integer.toString(bucket.year()),
                count -> count + " événements",
                Integer::toString,
                rightToLeft);
    }
}
