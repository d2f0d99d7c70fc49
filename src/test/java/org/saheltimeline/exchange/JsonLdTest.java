package org.saheltimeline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;
import static org.saheltimeline.sample.TimelineSketch.timeline;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saheltimeline.model.GeoPrecision;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.sample.DocsExample;
import org.saheltimeline.sample.EventSketch;
import org.saheltimeline.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonLdTest {

    @TempDir
    private Path folder;

    @Test
    void aPageIsAboutAnEventAndCitesItsSources() throws IOException {
        Timeline timeline = DocsExample.timeline(folder);
        JsonNode page = new ObjectMapper()
                .readTree(new JsonLd(timeline)
                        .event(
                                timeline.events()
                                        .find("2023-10-02-tabatol-attack")
                                        .orElseThrow(),
                                Language.EN,
                                "In short",
                                "https://example.org/cards/ne-en.png"));

        assertThat(page.get("@type").asString()).isEqualTo("WebPage");
        assertThat(page.get("url").asString()).isEqualTo("https://example.org/en/events/2023-10-02-tabatol-attack/");
        assertThat(page.get("datePublished").asString()).isEqualTo("2023-10-04");
        assertThat(page.get("dateModified").asString()).isEqualTo("2023-10-05");
        assertThat(page.get("citation")).hasSize(2);
        assertThat(page.get("citation").get(0).get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(page.get("correction").get(0).get("@type").asString()).isEqualTo("CorrectionComment");
        JsonNode found = page.get("mainEntity");
        assertThat(found.get("startDate").asString()).isEqualTo("2023-10-02");
        assertThat(found.get("location").get("address").toString())
                .isEqualTo("{\"@type\":\"PostalAddress\",\"addressRegion\":\"Tahoua\",\"addressCountry\":\"NE\"}");
        assertThat(found.get("about").get(0).get("name").asString()).isEqualTo("Islamic State Sahel Province");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2023-10-02, 2023-10-02, -",
                "2023-10, 2023-10, -",
                "2023, 2023, -",
                "2023-10-02T21:30:00Z, 2023-10-02T21:30:00Z, -",
                "2023-09-28/2023-09-29, 2023-09-28, 2023-09-29",
                "2012-01/.., 2012-01, -",
                "2023~, -, -",
                "2023-10-02?, -, -",
                "2023-10-XX, -, -",
                "'[2023-09-28,2023-09-29]', -, -",
                "Y-17000, -, -"
            })
    void aDateIsGivenOnlyWhereItIsSure(String edtf, String start, String end) {
        JsonNode found = entity(event("a").date(edtf));

        assertThat(found.has("startDate") ? found.get("startDate").asString() : null)
                .isEqualTo(start);
        assertThat(found.has("endDate") ? found.get("endDate").asString() : null)
                .isEqualTo(end);
    }

    @Test
    void aPointIsGivenOnlyWhereItMayBePublished() {
        JsonNode near = entity(event("a").at(15.45678, 3.45678, GeoPrecision.NEAR));
        JsonNode region = entity(event("a").region("NE-5").at(15.45678, 3.45678, GeoPrecision.REGION));

        assertThat(near.get("location").get("geo").get("latitude").asDouble()).isEqualTo(15.5);
        assertThat(region.get("location").has("geo")).isFalse();
        assertThat(region.get("location").get("name").asString()).isEqualTo("NE-5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>alert(1)</script>", "<!-- <script>", "a\u2028b \"c\" \\ مقتل é"})
    void noTextEndsTheScriptElement(String title) {
        Timeline timeline = timeline(event("a").title(title));
        String script = new JsonLd(timeline).event(timeline.events().find("a").orElseThrow(), Language.FR, title, null);

        assertThat(script).doesNotContain("<", "\u2028");
        assertThat(new ObjectMapper().readTree(script).get("name").asString()).isEqualTo(title);
    }

    @Test
    void anArticleIsBasedOnSomebodyElsesReport() throws IOException {
        Timeline timeline = DocsExample.timeline(folder);
        JsonNode page = new ObjectMapper()
                .readTree(new JsonLd(timeline)
                        .article(timeline.articles().find("2023-10-03-digest").orElseThrow(), Language.FR, null, null));

        assertThat(page.get("headline").asString()).isEqualTo("Ce que dit le communiqué");
        assertThat(page.get("isBasedOn").get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(page.get("isBasedOn").get("archivedAt").asString()).isEqualTo("https://example.org/archive/1");
        assertThat(page.get("about")).hasSize(2);
        assertThat(page.has("description")).isFalse();
    }

    @Test
    void theDataSetNamesItsFilesItsLicenceAndWhatItCovers() {
        Timeline timeline = timeline(
                event("a").date("2012-01-17"), event("b").date("2023-10").added("2024-01-02"));
        JsonNode data = new ObjectMapper().readTree(new JsonLd(timeline).dataset(Language.EN));

        assertThat(data.get("@type").asString()).isEqualTo("Dataset");
        assertThat(data.get("license").asString()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(data.get("temporalCoverage").asString()).isEqualTo("2012-01-17/2023-10-31");
        assertThat(data.get("dateModified").asString()).isEqualTo("2024-01-02");
        assertThat(data.get("distribution")
                        .valueStream()
                        .map(file -> file.get("contentUrl").asString()))
                .contains("https://example.org/base/data/events.csv", "https://example.org/base/data/events.geojson");
    }

    @Test
    void aTimelineWithoutEventsIsADataSetToo() {
        assertThat(new ObjectMapper()
                        .readTree(new JsonLd(timeline()).dataset(Language.FR))
                        .has("temporalCoverage"))
                .isFalse();
    }

    private static JsonNode entity(EventSketch sketch) {
        Timeline timeline = timeline(sketch);
        return new ObjectMapper()
                .readTree(new JsonLd(timeline)
                        .event(timeline.events().values().iterator().next(), Language.FR, null, null))
                .get("mainEntity");
    }
}
