package org.saheltimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How every event's and article's page says it is cited. */
class CitationBlockTest {

    private static final Map<String, String> TEMPLATES =
            Map.of("fr", "{{Lien web |", "en", "{{cite web |", "ar", "{{استشهاد ويب |");

    private final BuiltSite site = BuiltSite.get();

    @Test
    void aPageIsCitedByItsOwnAddressForFootnoteBibliographyAndWikipedia() throws IOException {
        int checked = 0;
        for (HtmlPage page : site.pages()) {
            if (page.path().matches("[a-z]{2}/(events|articles)/.+/index.html") && !page.redirect()) {
                Document document = Jsoup.parse(Files.readString(site.folder().resolve(page.path())));
                check(page.path(), document);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(1000);
    }

    private static void check(String path, Document page) {
        String address = page.select("meta[property=og:url]").attr("content");
        String bibtex = page.select(".copy pre").get(0).wholeText();
        String wiki = page.select(".copy pre").get(1).wholeText();

        assertThat(page.select("p.cite").text()).as(path).contains(address);
        assertThat(bibtex)
                .as(path)
                .startsWith("@misc{" + path.split("/", -1)[2] + ",\n")
                .contains("url = {" + address + "}")
                .endsWith("\n}");
        assertThat(bibtex.chars().filter(sign -> sign == '{').count())
                .as(path)
                .isEqualTo(bibtex.chars().filter(sign -> sign == '}').count());
        assertThat(wiki)
                .as(path)
                .startsWith(TEMPLATES.get(path.substring(0, 2)))
                .contains(" |url=" + address + " |")
                .endsWith("}}")
                .doesNotContain("\n");
        assertThat(page.select("details.copy[open]")).as(path).isEmpty();
    }
}
