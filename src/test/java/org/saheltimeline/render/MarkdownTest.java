package org.saheltimeline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saheltimeline.sample.TimelineSketch;
import org.saheltimeline.text.Language;

class MarkdownTest {

    private final Markdown markdown = new Markdown(TimelineSketch.timeline(event("2023-10-02-tabatol")), OwnWords::in);

    @Test
    void htmlIsShownAsText() {
        assertThat(html("a <script>alert(1)</script> b"))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(html("<div onclick=x>\n")).doesNotContain("<div");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "//evil.example/x",
                "/\\evil.example",
                "ftp://example.org/",
                "../events/x/",
                "event:no-such-event",
                "\uFDD0//evil.example/"
            })
    void ofALinkThatMustNotBeFollowedTheWordsStay(String address) {
        assertThat(html("a [*x*](<" + address + ">) b")).isEqualTo("<p>a <em>x</em> b</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=1", "http://example.org/", "mailto:a@example.org", "#part"})
    void aLinkToTheWebToMailOrToAHeadingStays(String address) {
        Document page = Jsoup.parse(html("[x](" + address + ")"));
        assertThat(page.select("a").attr("href")).isEqualTo(address);
    }

    @Test
    void aLinkToAnEventLeadsToItsPageInTheReadersLanguage() {
        String html =
                markdown.html("[there](event:2023-10-02-tabatol)", Language.EN).html();
        assertThat(html).contains("<a href=\"" + Fragment.ROOT + "en/events/2023-10-02-tabatol/index.html\">there</a>");
    }

    @Test
    void ofAPictureTheWordsStay() {
        assertThat(html("a ![x](https://example.org/x.png) b")).isEqualTo("<p>a x b</p>\n");
    }

    @Test
    void tablesFootnotesStrikethroughAndBareAddressesWork() {
        assertThat(html("| a |\n|---|\n| b |\n")).contains("<table>");
        assertThat(html("~~a~~")).contains("<del>a</del>");
        assertThat(html("see https://example.org/ now")).contains("href=\"https://example.org/\"");
        Document notes = Jsoup.parse(html("a[^1] b[^1] c[^x]\n\n[^1]: One.\n[^x]: Two.\n"));
        assertThat(notes.select("[id]").eachAttr("id")).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    }

    @Test
    void theWayBackFromANoteIsSaidInThePagesLanguage() {
        String text = "a[^x] b[^x]\n\n[^x]: Une note.\n";
        assertThat(Jsoup.parse(html(text)).select("a[aria-label]").eachAttr("aria-label"))
                .containsExactly("Retour à l’appel de note 1", "Retour à l’appel de note 1-2");
        Document english = Jsoup.parse(markdown.htmlBeneath(text, Language.EN).html());
        assertThat(english.select("a[aria-label=Back to reference 1][lang=en]")).hasSize(1);
    }

    @Test
    void headingsHaveIdsMadeOfTheirWordsEachOnce() {
        Document page = Jsoup.parse(html("## Ce qu’est un *événement*\n\n## Méthode\n\n## Méthode\n\n## المنهج\n"));
        assertThat(page.select("h2").eachAttr("id"))
                .containsExactly("ce-qu-est-un-evenement", "methode", "methode-2", "المنهج");
    }

    @Test
    void theIdsThatPagesHaveAreThoseOfTheTemplates() throws IOException {
        assertThat(HeadingIds.OF_TEXTS).containsAll(ids("frame", "article", "standing"));
        assertThat(HeadingIds.OF_SHEETS).containsAll(ids("frame", "event", "listing", "filter", "row", "citation"));
    }

    private static Set<String> ids(String... templates) throws IOException {
        Set<String> ids = new HashSet<>();
        for (String template : templates) {
            String text = Files.readString(Path.of("templates", template + ".ftlh"));
            Pattern.compile(" id=\"([a-z]+)\"").matcher(text).results().forEach(id -> ids.add(id.group(1)));
        }
        return ids;
    }

    @Test
    void aHeadingDoesNotTakeAnIdThatThePageHas() {
        assertThat(html("# Main\n")).contains("id=\"main-2\"");
        assertThat(html("# Sources\n")).contains("id=\"sources\"");
        assertThat(markdown.summary("# Sources\n\n# Sources\n\n# s1", Language.FR)
                        .html()
                        .html())
                .contains("id=\"sources-2\"", "id=\"sources-3\"", "id=\"s1-2\"");
    }

    @Test
    void noTextHasAHeadingAsHighAsThePagesOwn() {
        assertThat(html("# Un\n")).isEqualTo("<h2 id=\"un\">Un</h2>\n");
        assertThat(markdown.htmlBeneath("# Un\n", Language.FR).html()).isEqualTo("<h3 id=\"un\">Un</h3>\n");
    }

    @Test
    void headingsBeneathAHeadingAreOneLevelLower() {
        String html = markdown.htmlBeneath("## Un\n\n### Deux\n", Language.FR).html();
        assertThat(html).contains("<h3 id=\"un\">", "<h4 id=\"deux\">");
    }

    private String html(String text) {
        return markdown.html(text, Language.FR).html();
    }
}
