package org.saheltimeline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.saheltimeline.model.Figure;
import org.saheltimeline.model.Group;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.sample.EventSketch;
import org.saheltimeline.sample.TimelineSketch;
import org.saheltimeline.statement.Statement;

/** Months as charts and as a rail: a year of 52 events, which has pages for its months, and a year of 12. */
class ListingOverTimeTest {

    private final Timeline timeline = TimelineSketch.timeline(sketches().toArray(EventSketch[]::new));
    private final SitePlan plan = SitePlan.of(timeline);

    private static List<EventSketch> sketches() {
        List<EventSketch> events = new ArrayList<>();
        IntStream.range(0, 52)
                .mapToObj(i -> event("a" + i).date("2023-0" + (i < 40 ? 1 : i < 50 ? 3 : 7) + "-1" + i % 10))
                .forEach(events::add);
        IntStream.range(0, 11)
                .mapToObj(i -> event("b" + i).date("2024-0" + (2 + 2 * (i % 3)) + "-05"))
                .forEach(events::add);
        events.add(event("b11").date("2024").cites("x", "bbc").says(Group.SOLDIERS, new Figure(29, null, null), "x"));
        return events;
    }

    @Test
    void theMonthsOfAYearAreAnchorsBesideItsList() {
        Document year = page("fr/timeline/2024/index.html");
        assertThat(year.select(".rail a").eachText()).containsExactly("février 4", "avril 4", "juin 3");
        for (Element stop : year.select(".rail a")) {
            assertThat(year.select(stop.attr("href"))).as(stop.attr("href")).hasSize(1);
        }
    }

    @Test
    void whereMonthsHavePagesTheRailLeadsToThemAndEachSaysWhereItStands() {
        Document march = page("fr/timeline/2023/03/index.html");
        assertThat(march.select(".rail a").eachAttr("href")).containsExactly("../01/index.html", "../07/index.html");
        assertThat(march.select(".rail [aria-current=page]").text()).isEqualTo("mars 10");
        assertThat(march.select("a[rel=prev]").attr("href")).isEqualTo("../01/index.html");
        assertThat(march.select("a[rel=next]").text()).isEqualTo("juillet 2023");
        Document july = page("fr/timeline/2023/07/index.html");
        assertThat(july.select("a[rel=next]").attr("href"))
                .as("a month that is an anchor of its year")
                .isEqualTo("../../2024/index.html#m2024-02");
    }

    @Test
    void aYearsChartLeadsToItsMonthsAndKeepsTheUnknownMonthApart() {
        Document year = page("fr/timeline/2024/index.html");
        assertThat(year.select(".chart a").eachAttr("href"))
                .containsExactly("#no-month", "#m2024-02", "#m2024-04", "#m2024-06");
        assertThat(year.select(".numbers tbody tr").eachText())
                .containsExactly(
                        "2024, mois inconnu 1 au moins 29 29",
                        "février 2024 4 non communiqué",
                        "avril 2024 4 non communiqué",
                        "juin 2024 3 non communiqué");
        assertThat(year.select("figcaption").eachText())
                .containsExactly("Événements par mois", "Morts par mois, du bilan le plus bas au plus élevé");
    }

    @Test
    void aSubjectHasItsYearsAndItsMonths() {
        Document all = page("fr/timeline/index.html");
        assertThat(all.select("figcaption").eachText())
                .containsExactly(
                        "Événements par an",
                        "Morts par an, du bilan le plus bas au plus élevé",
                        "Événements par mois",
                        "Morts par mois, du bilan le plus bas au plus élevé");
        assertThat(all.select(".numbers")).hasSize(2);
        assertThat(all.select(".chart title").eachText()).contains("2023, 52 événements");
    }

    @Test
    void homeShowsTheMonthsYearByYearAndLeadsToTheYears() {
        Document home = page("fr/index.html");
        assertThat(home.select(".strip a").eachAttr("href"))
                .containsExactly("timeline/2023/index.html", "timeline/2024/index.html");
        assertThat(home.select(".strip li").get(0).select("path").attr("d").split("M"))
                .as("three months")
                .hasSize(4);
        assertThat(home.select(".strip li").get(0).select(".apart")).isEmpty();
        assertThat(home.select(".strip li").get(1).select(".apart")).hasSize(1);
    }

    private Document page(String path) {
        Problems problems = new Problems();
        Looks looks = Looks.load(Path.of("templates"), timeline.site().languages(), problems)
                .orElseThrow();
        SiteRenderer renderer = new SiteRenderer(looks, timeline, () -> plan, Statement.NONE);
        Page page = plan.pages().stream()
                .filter(one -> one.url().path().equals(path))
                .findFirst()
                .orElseThrow();
        Document html = Jsoup.parse(new String(renderer.render(page), StandardCharsets.UTF_8));
        html.select("[aria-hidden=true]:not(svg)").remove();
        return html;
    }
}
