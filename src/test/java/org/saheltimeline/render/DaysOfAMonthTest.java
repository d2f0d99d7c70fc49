package org.saheltimeline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Site;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.sample.EventSketch;
import org.saheltimeline.sample.TimelineSketch;
import org.saheltimeline.statement.Statement;
import org.saheltimeline.text.Language;

/**
 * Months of which the days have pages: a January of few events, and a February and a March of more than two hundred.
 */
class DaysOfAMonthTest {

    private final Timeline timeline = timeline();
    private final SitePlan plan = SitePlan.of(timeline);

    private static Timeline timeline() {
        Site site = TimelineSketch.SITE;
        Site inThree = new Site(
                site.title(),
                site.description(),
                site.baseUrl(),
                List.of(Language.FR, Language.EN, Language.AR),
                Language.FR,
                site.licence(),
                site.editors(),
                null,
                null);
        return TimelineSketch.timeline(inThree, List.of(), events());
    }

    private static Stream<Event> events() {
        List<EventSketch> events = new ArrayList<>();
        events.add(event("january").date("2024-01-30"));
        IntStream.range(0, 201)
                .mapToObj(i -> event("f" + i).date(i < 150 ? "2024-02-01" : i < 200 ? "2024-02-10" : "2024-02-29"))
                .forEach(events::add);
        IntStream.range(0, 210)
                .mapToObj(i -> {
                    EventSketch sketch = event("m" + i)
                            .date(String.format(Locale.ROOT, "2024-03-%02d", i % 3 + 1))
                            .in(i % 2 == 0 ? "NE" : "ML");
                    return i % 10 == 0 ? sketch.actor("issp") : i % 10 == 1 ? sketch.actor("jnim") : sketch;
                })
                .forEach(events::add);
        events.add(event("some-day").date("2024-03"));
        events.add(event("late").date("2025-06-07"));
        return events.stream().map(EventSketch::build);
    }

    @Test
    void theMonthListsItselfOnlyWhatHasNoKnownDayAndLeadsToTheDays() {
        Document march = page("fr/timeline/2024/03/");
        assertThat(march.select("h1").text()).isEqualTo("mars 2024");
        assertThat(march.select(".rows > li").eachAttr("id")).containsExactly("some-day");
        assertThat(march.select("h2#no-day").text()).isEqualTo("Jour inconnu 1 événement");
        assertThat(march.select(".days li")).hasSize(31);
        assertThat(march.select(".days a").eachAttr("href"))
                .containsExactly("01/index.html", "02/index.html", "03/index.html");
        assertThat(march.select(".days a").eachText())
                .containsExactly("1er mars 2024 70", "2 mars 2024 70", "3 mars 2024 70");
        assertThat(march.select("table.grid, .filter, script[src*=filter]")).isEmpty();
        assertThat(march.select("a[rel=prev]").attr("href")).isEqualTo("../02/index.html");

        assertThat(page("fr/timeline/2024/02/").select(".days li")).hasSize(29);
        assertThat(page("fr/timeline/2024/02/").select(".rows")).isEmpty();
        assertThat(page("fr/timeline/2024/01/").select(".days")).isEmpty();
    }

    @Test
    void aDayIsCalledAsItsLanguageCallsIt() {
        assertThat(page("fr/timeline/2024/03/01/").select("h1").text()).isEqualTo("1er mars 2024");
        assertThat(page("en/timeline/2024/02/29/").title()).startsWith("Timeline, 29 February 2024");
        assertThat(page("ar/timeline/2024/02/29/").select("h1").text()).isEqualTo("29 فبراير 2024");
        assertThat(page("fr/countries/ne/2024/02/01/")
                        .select("meta[name=description]")
                        .attr("content"))
                .contains("NE, 1er février 2024");
    }

    @Test
    void aDayHasTheWaysOfItsMonth() {
        Document second = page("fr/timeline/2024/03/02/");
        assertThat(second.select(".rows > li")).hasSize(70);
        assertThat(second.select("nav.crumbs a, .crumbs a").eachText())
                .containsExactly("Chronologie", "2024", "mars 2024");
        assertThat(second.select(".crumbs a").eachAttr("href"))
                .containsExactly("../../../index.html", "../../index.html", "../index.html");
        assertThat(second.select(".rail a").eachText()).containsExactly("1er mars 70", "3 mars 70");
        assertThat(second.select(".rail [aria-current=page]").text()).isEqualTo("2 mars 70");
        assertThat(second.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/base/fr/timeline/2024/03/02/");
        assertThat(second.select("link[rel=alternate][hreflang=ar]").attr("href"))
                .isEqualTo("https://example.org/base/ar/timeline/2024/03/02/");
    }

    @Test
    void beforeTheFirstDayComesTheLastOfTheMonthBeforeOrThatMonth() {
        Document first = page("fr/timeline/2024/03/01/");
        assertThat(first.select("a[rel=prev]").attr("href")).isEqualTo("../../02/29/index.html");
        assertThat(first.select("a[rel=prev]").text()).isEqualTo("29 février 2024");
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("../02/index.html");
        Document february = page("fr/timeline/2024/02/01/");
        assertThat(february.select("a[rel=prev]").attr("href")).isEqualTo("../../01/index.html");
        assertThat(february.select("a[rel=prev]").text()).isEqualTo("janvier 2024");
        assertThat(page("fr/timeline/2024/03/03/").select("a[rel=next]").attr("href"))
                .as("a month that is an anchor of its year")
                .isEqualTo("../../../2025/index.html#m2025-06");
    }

    @Test
    void anotherSubjectsSameDayIsItsDayElseItsMonthElseItsPlaceOnALongerPage() {
        Document second = page("fr/timeline/2024/03/02/");
        assertThat(second.select("[data-k=type] a, .facets a, .filter a").eachAttr("href"))
                .as("105 events in March, so no days; 21 events in all, so no years")
                .contains("../../../../countries/ne/2024/03/index.html", "../../../../actors/issp/index.html#y2024");
        assertThat(second.select("script[src*=filter]"))
                .as("it filters its own rows")
                .hasSize(1);
        assertThat(page("fr/types/battles/2024/03/02/").select(".rows > li")).hasSize(70);
    }

    private Document page(String folder) {
        Problems problems = new Problems();
        Looks looks = Looks.load(Path.of("templates"), timeline.site().languages(), problems)
                .orElseThrow();
        SiteRenderer renderer = new SiteRenderer(looks, timeline, () -> plan, Statement.NONE);
        Page page = plan.pages().stream()
                .filter(one -> one.url().path().equals(folder + "index.html"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(folder));
        Document html = Jsoup.parse(new String(renderer.render(page), StandardCharsets.UTF_8));
        html.select("[aria-hidden=true]:not(svg)").remove();
        return html;
    }
}
