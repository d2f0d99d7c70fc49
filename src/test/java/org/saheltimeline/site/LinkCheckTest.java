package org.saheltimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The link checker finds what it is for. */
class LinkCheckTest {

    private static final HtmlPage HOME = page("fr/index.html", "<p id=top><a href='events/x/index.html#toll'>x</a>");
    private static final HtmlPage EVENT = page("fr/events/x/index.html", "<p id=toll>29");

    @ParameterizedTest
    @CsvSource({
        "fr/events/x/index.html, ../../index.html#top",
        "fr/events/x/index.html, #toll",
        "fr/events/x/index.html, ../../../data/events.json",
        "fr/events/x/index.html, https://elsewhere.example/",
        "fr/events/x/index.html, mailto:editors@example.org",
        "404.html, https://timeline.example/sahel/fr/",
    })
    void aGoodLinkIsFine(String from, String link) {
        assertThat(mistakes(from, link)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "../../index.html#bottom, names a fragment that is not there",
        "../../events/y/index.html, leads nowhere",
        "../../, names a folder: it fails on a disk",
        "../../../../index.html, leads out of the site",
        "/fr/index.html, begins at the server's root: it fails under a base path",
        "https://timeline.example/sahel/fr/, is absolute: it leads away from a copy",
        "javascript:alert(1), is of an odd scheme",
        "//elsewhere.example/, is of an odd scheme",
        "data:text/html;x, is of an odd scheme",
    })
    void aBadLinkIsFound(String link, String mistake) {
        assertThat(mistakes("fr/events/x/index.html", link))
                .singleElement()
                .asString()
                .endsWith(mistake);
    }

    @Test
    void everyRequestIsSeen() {
        HtmlPage page = page("index.html", """
                <link rel=stylesheet href=a.css><link rel=canonical href=https://timeline.example/>
                <script src=b.js></script><img src=c.png srcset='d.png 1x, e.png 2x'>
                <style>@import 'f.css'; p{background:url(g.png)}</style><p style="background:url('h.png')">
                <svg><image href=i.png /><use xlink:href=j.svg /></svg><iframe src=k></iframe><object data=l></object>
                """);

        assertThat(page.requests())
                .containsExactlyInAnyOrder(
                        "a.css", "b.js", "c.png", "d.png", "e.png", "f.css", "g.png", "h.png", "i.png", "j.svg", "k",
                        "l");
    }

    @Test
    void everyInlineScriptIsSeen() {
        HtmlPage page = page("index.html", """
                <script>alert(1)</script><script src=a.js></script><script type=application/ld+json>{}</script>
                <p onclick="alert(2)">x
                """);

        assertThat(page.inlineScripts()).containsExactly("alert(1)", "onclick=\"alert(2)\"");
    }

    @Test
    void aRedirectsTargetIsALink() {
        HtmlPage redirect = page("fr/events/old/index.html", "<meta http-equiv=refresh content='0; url=../y/'>");

        assertThat(redirect.redirect()).isTrue();
        assertThat(redirect.links()).extracting(HtmlPage.Link::target).containsExactly("../y/");
    }

    private static List<String> mistakes(String from, String link) {
        Map<String, HtmlPage> pages = Map.of(HOME.path(), HOME, EVENT.path(), EVENT);
        return new LinkCheck(
                        URI.create("https://timeline.example/sahel/"),
                        Set.of("fr/index.html", "fr/events/x/index.html", "data/events.json"),
                        path -> Optional.ofNullable(pages.get(path)))
                .mistakes(page(from, "<p id=toll><a href=\"" + link + "\">x</a>"));
    }

    private static HtmlPage page(String path, String body) {
        return HtmlPage.of(path, Jsoup.parse("<!doctype html><html lang=fr dir=ltr>" + body));
    }
}
