package org.saheltimeline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.exchange.Written.text;
import static org.saheltimeline.sample.EventSketch.event;
import static org.saheltimeline.sample.TimelineSketch.SITE;
import static org.saheltimeline.sample.TimelineSketch.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.GeoPrecision;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.sample.EventSketch;
import org.saheltimeline.text.Language;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

class DocumentsTest {

    @Test
    void theFeedIsAtomWithTheNewestFirstAndFiftyAtMost() {
        Timeline timeline = timeline(
                SITE, List.of(), days(60).map(day -> event(day).date(day)).map(EventSketch::build));
        Element feed = xml(timeline, "feeds/events-fr.atom");
        NodeList entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");

        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(entries.getLength()).isEqualTo(50);
        assertThat(text((Element) entries.item(0), "id")).isEqualTo("https://example.org/base/fr/events/2023-03-01/");
        assertThat(text(feed, "updated")).isEqualTo("2023-03-01T00:00:00Z");
    }

    @Test
    void anOldEventThatWasCorrectedComesFirst() {
        Timeline timeline = timeline(
                event("new").date("2023-10-02"),
                event("old").date("2012-01-17").corrected("2023-11-05").corrected("2023-10-30"));
        Element feed = xml(timeline, "feeds/events-fr.atom");
        Element first = (Element) feed.getElementsByTagName("entry").item(0);

        assertThat(text(first, "id")).endsWith("/old/");
        assertThat(text(first, "updated")).isEqualTo("2023-11-05T00:00:00Z");
        assertThat(text(first, "published")).isEqualTo("2012-01-17T00:00:00Z");
    }

    @Test
    void aFeedHoldsWhateverAnEditorTypes() {
        Timeline timeline =
                timeline(event("a").title("<b>\u0001 & \"29\" \uD83D\uDD4A").summary("]]> <script>"));
        Element feed = xml(timeline, "feeds/events-fr.atom");
        Element entry = (Element) feed.getElementsByTagName("entry").item(0);

        assertThat(text(entry, "title")).isEqualTo("<b> & \"29\" \uD83D\uDD4A");
        assertThat(text(entry, "summary")).isEqualTo("<p>]]> <script></p>");
    }

    @Test
    void thereIsAFeedInEachLanguage() {
        assertThat(new Written(timeline(event("a"))).documents())
                .extracting(document -> document.url().path())
                .contains("feeds/events-fr.atom", "feeds/events-en.atom")
                .doesNotContain("feeds/events-ar.atom");
    }

    @Test
    void aTimelineWithoutEventsHasAFeedWithoutEntries() {
        assertThat(xml(timeline(), "feeds/events-fr.atom")
                        .getElementsByTagName("entry")
                        .getLength())
                .isZero();
    }

    @Test
    void theDataAreJsonInTheWordsOfTheContent() {
        Timeline timeline = timeline(event("a")
                .at(15.45678, 3.45678, GeoPrecision.NEAR)
                .cites("key", "rfi", "afp")
                .killed(29, "key"));
        JsonNode found = json(timeline).get("events").get(0);

        assertThat(found.get("id").asString()).isEqualTo("a");
        assertThat(found.get("date").get("edtf").asString()).isEqualTo("2023-10-02");
        assertThat(found.get("location").get("lat").asDouble()).isEqualTo(15.5);
        assertThat(found.get("fatalities").toString()).isEqualTo("{\"low\":29,\"best\":29,\"high\":29}");
        assertThat(found.get("toll").get(0).get("source").asString()).isEqualTo("key");
        assertThat(found.get("origins").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsNotReportedHasNoFatalitiesInTheData() {
        assertThat(json(timeline(event("a"))).get("events").get(0).has("fatalities"))
                .isFalse();
    }

    @Test
    void coordinatesOfARegionAreNotInTheData() {
        Timeline timeline = timeline(event("a").at(15.45678, 3.45678, GeoPrecision.REGION));

        assertThat(json(timeline).get("events").get(0).get("location").has("lat"))
                .isFalse();
    }

    @Test
    void anOpenEndHasNoDayInTheData() {
        JsonNode date = json(timeline(event("a").date("2012-01/..")))
                .get("events")
                .get(0)
                .get("date");

        assertThat(date.has("latest")).isFalse();
        assertThat(date.get("earliest").asString()).isEqualTo("2012-01-01");
    }

    @Test
    void theSitemapNamesEveryPageByItsAddress() {
        Timeline timeline = timeline(event("a"));
        Element sitemap = xml(timeline, "sitemap.xml");

        assertThat(sitemap.getLocalName()).isEqualTo("urlset");
        assertThat(sitemap.getElementsByTagName("loc").getLength())
                .isEqualTo(SitePlan.of(timeline).pages().size() - 2);
        assertThat(text(sitemap, "loc")).isEqualTo("https://example.org/base/fr/");
    }

    @Test
    void aSitemapOfMoreThanFiftyThousandPagesIsAnIndexOfSeveral() {
        Event event = event("a").build();
        List<Page> pages = IntStream.range(0, 50_001)
                .<Page>mapToObj(i -> new Page.OfEvent(Language.FR, event))
                .toList();
        List<Document> documents = Sitemap.of(SITE, new SitePlan(pages, List.of(), List.of()));

        assertThat(documents)
                .extracting(document -> document.url().path())
                .containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml");
        assertThat(locs(documents.get(0))).isEqualTo(50_000);
        assertThat(locs(documents.get(1))).isEqualTo(1);
        assertThat(locs(documents.get(2))).isEqualTo(2);
    }

    @Test
    void robotsAreToldOfTheSitemap() {
        assertThat(new Written(timeline()).text("robots.txt"))
                .endsWith("Sitemap: https://example.org/base/sitemap.xml\n");
    }

    private static Stream<String> days(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> LocalDate.of(2023, 1, 1).plusDays(i).toString());
    }

    private static JsonNode json(Timeline timeline) {
        return new Written(timeline).json("data/events.json");
    }

    private static Element xml(Timeline timeline, String path) {
        return new Written(timeline).xml(path);
    }

    private static int locs(Document document) {
        return Written.elements(Written.xml(document.bytes()), "loc").size();
    }
}
