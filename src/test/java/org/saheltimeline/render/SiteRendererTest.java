package org.saheltimeline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Figure;
import org.saheltimeline.model.Group;
import org.saheltimeline.model.Relation;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Redirect;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.pages.Url;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.sample.Sketches;
import org.saheltimeline.sample.TimelineSketch;
import org.saheltimeline.statement.Statement;
import org.saheltimeline.text.Language;

class SiteRendererTest {

    private final Timeline timeline = TimelineSketch.timeline(
            List.of(Sketches.digest("2023-10-03-rfi", "Un résumé.")),
            event("2023-09-28-kandadji").date("2023-09-28"),
            event("2023-10-02-tabatol")
                    .summary("Une attaque. Voir [Kandadji](event:2023-09-28-kandadji).")
                    .region("NE-5")
                    .actor("issp")
                    .topic("coups")
                    .says(Group.SOLDIERS, new Figure(29, null, null), "2023-10-03-rfi")
                    .says(Group.SOLDIERS, new Figure(60, null, null), "other")
                    .article("2023-10-03-rfi")
                    .cites("other", "bbc", "afp")
                    .related(Relation.FOLLOWS, "2023-09-28-kandadji")
                    .corrected("2023-10-05")
                    .added("2023-10-03"));
    private final SitePlan plan = SitePlan.of(timeline);
    private final SiteRenderer renderer = renderer();

    @Test
    void everyPageOfThePlanIsMade() {
        assertThat(plan.pages()).allSatisfy(page -> {
            Document html = render(page);
            assertThat(html.select("html").attr("lang"))
                    .isEqualTo(page.language().code());
            assertThat(html.select("h1")).hasSize(1);
            assertThat(html.select("main")).hasSize(1);
            assertThat(html.title()).isNotEmpty();
            assertThat(html.html()).doesNotContain(Fragment.ROOT);
        });
    }

    @Test
    void everyLinkWithinTheSiteIsRelativeAndNamesItsFile() {
        assertThat(plan.pages())
                .allSatisfy(page -> assertThat(render(page).select("a[href]").eachAttr("href"))
                        .filteredOn(href -> !href.startsWith("#") && !href.startsWith("https://"))
                        .allSatisfy(href ->
                                assertThat(href).matches("(\\.\\./)*[^/].*\\.(html|atom|json|csv|geojson)(#.*)?")));
    }

    @Test
    void theErrorPageAloneLinksAbsolutely() {
        Document page = render(new Page.NotFound(Language.FR));
        assertThat(page.select("header a").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).startsWith("https://example.org/base/"));
        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void anEventShowsEveryClaimWithItsSource() {
        Document page = eventPage(Language.FR);
        assertThat(page.select("table.claims .group").text()).isEqualTo("soldats 29 à 60+");
        assertThat(page.select("table.claims .fig").eachText()).containsExactly("au moins 29 tués", "au moins 60 tués");
        assertThat(page.select("table.claims .from a").eachAttr("href")).containsExactly("#s1", "#s2");
        assertThat(page.select(".sources > li").eachAttr("id")).containsExactly("s1", "s2");
        assertThat(page.select(".retained").text()).contains("29 à 60+ soldats tués", "valeur retenue : 29");
        assertThat(page.select("header .src").text()).isEqualTo("2 sources, 2 origines indépendantes");
    }

    @Test
    void anEventLeadsToWhatCameBeforeAndSaysHowItStandsToIt() {
        Elements thread = eventPage(Language.FR).select(".thread li");
        assertThat(thread).hasSize(2);
        assertThat(thread.get(1).text()).isEqualTo("2 octobre 2023 cet événement");
        Element before = thread.get(0);
        assertThat(before.hasClass("close")).as("more than context").isTrue();
        assertThat(before.text()).isEqualTo("28 sept. 2023 · fait suite à Titre de 2023-09-28-kandadji");
        assertThat(before.select("a").attr("href")).isEqualTo("../2023-09-28-kandadji/index.html");
    }

    @Test
    void whatLeadsOnStandsAfterTheEventOnItsThread() {
        Event earlier = timeline.events().find("2023-09-28-kandadji").orElseThrow();
        assertThat(render(new Page.OfEvent(Language.FR, earlier))
                        .select(".thread li")
                        .eachText())
                .containsExactly(
                        "28 septembre 2023 cet événement", "2 oct. 2023 · suivi de Titre de 2023-10-02-tabatol");
    }

    @Test
    void theIdentitySaysWhereTheFileIsKeptAndWhenItWasLastChanged() {
        Map<String, String> facts = new HashMap<>();
        for (Element fact : eventPage(Language.FR).select(".identity .facts > div")) {
            fact.select("small").before(" ");
            facts.put(fact.select("dt").text(), fact.select("dd").text());
        }
        assertThat(facts)
                .containsEntry("Adresse à citer", "https://example.org/base/fr/events/2023-10-02-tabatol/")
                .containsEntry(
                        "Dernière mise à jour", "5 octobre 2023 Première publication ici : 3 octobre 2023 1 correction")
                .containsEntry(
                        "Recoupement",
                        "2 sources, 2 origines indépendantes Une origine est celui qui a recueilli l’information."
                                + " Plusieurs médias qui reprennent la même agence n’en font qu’une.");
    }

    @Test
    void anEventOfWhichNobodyGivesAFigureSaysSo() {
        Event silent = timeline.events().find("2023-09-28-kandadji").orElseThrow();
        Document page = render(new Page.OfEvent(Language.FR, silent));
        assertThat(page.select("table.claims")).isEmpty();
        assertThat(page.select(".retained").text()).startsWith("Bilan : non communiqué");
    }

    @Test
    void aLinkOfTheSummaryLeadsThereFromThisPage() {
        assertThat(eventPage(Language.FR).select(".prose a").attr("href"))
                .isEqualTo("../../../fr/events/2023-09-28-kandadji/index.html");
    }

    @Test
    void aTextThatIsNotTranslatedIsShownMarkedAndNotOfferedAsATranslation() {
        Document page = eventPage(Language.EN);
        assertThat(page.select(".prose").attr("lang")).isEqualTo("fr");
        assertThat(page.select(".notice").text())
                .isEqualTo("This text does not exist in English yet; here it is in French.");
        assertThat(page.select("link[hreflang]")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/base/fr/events/2023-10-02-tabatol/");
        assertThat(page.select(".langs a").attr("href")).isEqualTo("../../../fr/events/2023-10-02-tabatol/index.html");
    }

    @Test
    void aPageInAllLanguagesOffersThemToSearchEngines() {
        Document page = render(new Page.Home(Language.FR));
        assertThat(page.select("link[hreflang]").eachAttr("href"))
                .containsExactly(
                        "https://example.org/base/fr/", "https://example.org/base/en/", "https://example.org/base/fr/");
        assertThat(page.select("link[hreflang]").eachAttr("hreflang")).containsExactly("fr", "en", "x-default");
        assertThat(render(new Page.Root(Language.FR))
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo("https://example.org/base/fr/");
    }

    @Test
    void aRowIsTheSameWhereverItStandsButForItsWayUp() {
        String root = render(new Page.Root(Language.FR)).select(".card h3 a").attr("href");
        String home = render(new Page.Home(Language.FR)).select(".card h3 a").attr("href");
        assertThat(root).isEqualTo("fr/events/2023-10-02-tabatol/index.html");
        assertThat(home).isEqualTo("../" + root);
    }

    @Test
    void aRedirectLeadsRelativelyAndNamesTheAddressToCite() {
        Redirect redirect = new Redirect(Url.folder("fr/events/old/"), Url.folder("fr/events/new/"));
        Document page = Jsoup.parse(new String(renderer.render(redirect), StandardCharsets.UTF_8));
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=../new/index.html");
        assertThat(page.select("a").attr("href")).isEqualTo("../new/index.html");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/base/fr/events/new/");
    }

    @Test
    void theHtmlOfFeedsLinksAbsolutely() {
        assertThat(renderer.html("[x](event:2023-10-02-tabatol)"))
                .contains("href=\"https://example.org/base/fr/events/2023-10-02-tabatol/index.html\"");
    }

    private Document eventPage(Language language) {
        Event event = timeline.events().find("2023-10-02-tabatol").orElseThrow();
        return render(new Page.OfEvent(language, event));
    }

    private Document render(Page page) {
        return Jsoup.parse(new String(renderer.render(page), StandardCharsets.UTF_8));
    }

    private SiteRenderer renderer() {
        Problems problems = new Problems();
        var loaded = Looks.load(Path.of("templates"), timeline.site().languages(), problems)
                .map(looks -> new SiteRenderer(looks, timeline, () -> plan, Statement.NONE));
        assertThat(problems.sorted()).isEmpty();
        return loaded.orElseThrow();
    }
}
