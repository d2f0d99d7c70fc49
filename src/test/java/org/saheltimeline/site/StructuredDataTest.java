package org.saheltimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What every event's and article's page says in the words of schema.org. */
class StructuredDataTest {

    private static final String DATE = "\\d{4}(-\\d\\d(-\\d\\d(T.+)?)?)?";

    private final BuiltSite site = BuiltSite.get();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void anEventsPageIsAboutAnEvent() throws IOException {
        int pages = each(
                "[a-z]{2}/events/.+/index.html",
                (path, page, data) -> {
                    common(path, page, data, "WebPage", "name");
                    JsonNode event = data.path("mainEntity");
                    assertThat(event.path("@type").asString()).as(path).isEqualTo("Event");
                    assertThat(event.path("name").asString()).as(path).isNotBlank();
                    assertThat(event.path("location").path("@type").asString()).isEqualTo("Place");
                    assertThat(event.path("location")
                                    .path("address")
                                    .path("addressCountry")
                                    .asString())
                            .as(path)
                            .matches("[A-Z]{2}");
                    dates(path, event, "startDate", "endDate");
                    assertThat(data.path("citation").isArray()).as(path).isTrue();
                    data.path("citation").forEach(source -> work(path, source));
                });
        assertThat(pages).isGreaterThan(100);
    }

    @Test
    void anArticlesPageIsADigestOfSomebodyElsesText() throws IOException {
        int pages = each(
                "[a-z]{2}/articles/.+/index.html",
                (path, page, data) -> {
                    common(path, page, data, "Article", "headline");
                    assertThat(data.path("author").path(0).path("name").asString())
                            .as(path)
                            .isNotBlank();
                    work(path, data.path("isBasedOn"));
                });
        assertThat(pages).isGreaterThan(100);
    }

    private void common(String path, Document page, JsonNode data, String type, String title) {
        assertThat(data.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(data.path("@type").asString()).as(path).isEqualTo(type);
        assertThat(data.path(title).asString())
                .as(path)
                .isEqualTo(page.select("meta[property=og:title]").attr("content"));
        assertThat(data.path("description").asString())
                .as(path)
                .isEqualTo(page.select("meta[name=description]").attr("content"));
        assertThat(data.path("url").asString())
                .as(path)
                .isEqualTo(page.select("meta[property=og:url]").attr("content"));
        assertThat(data.path("image").asString())
                .as(path)
                .isEqualTo(page.select("meta[property=og:image]").attr("content"));
        assertThat(data.path("license").asString()).startsWith("https://creativecommons.org/");
        assertThat(data.path("publisher").path(0).path("@type").asString()).isEqualTo("Organization");
        assertThat(data.path("inLanguage").asString()).as(path).matches("fr|en|ar");
        dates(path, data, "datePublished", "dateModified");
    }

    private static void work(String path, JsonNode source) {
        assertThat(source.path("@type").asString())
                .as(path)
                .isIn("CreativeWork", "NewsArticle", "AnalysisNewsArticle", "Dataset", "Article");
        assertThat(source.path("publisher").path("name").asString()).as(path).isNotBlank();
        dates(path, source, "datePublished", "dateModified");
        assertThat(source.path("url").asString("https://")).as(path).matches("https?://.*");
    }

    private static void dates(String path, JsonNode data, String... names) {
        for (String name : List.of(names)) {
            if (data.has(name)) {
                assertThat(data.path(name).asString()).as(path + " " + name).matches(DATE);
            }
        }
    }

    private interface Check {
        void of(String path, Document page, JsonNode data);
    }

    private int each(String paths, Check check) throws IOException {
        int checked = 0;
        for (HtmlPage page : site.pages()) {
            if (page.path().matches(paths) && !page.redirect()) {
                Document document = Jsoup.parse(Files.readString(site.folder().resolve(page.path())));
                List<String> scripts = document.select("script[type=application/ld+json]").stream()
                        .map(script -> script.data())
                        .toList();
                assertThat(scripts).as(page.path()).hasSize(1);
                check.of(page.path(), document, json.readTree(scripts.get(0)));
                checked++;
            }
        }
        return checked;
    }
}
