package org.saheltimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A month of so many events that its days have pages, of which older events' files are a part: every way arrives. */
class DaysTest {

    private final BuiltSite site = BuiltSite.withDays();
    private final Ways ways = new Ways(site);
    private final Set<String> files = ways.files();

    @Test
    void daysHavePagesUnderEverySubjectThatHasSoMany() {
        assertThat(files)
                .contains(
                        "fr/timeline/2012/02/29/index.html",
                        "ar/timeline/2012/02/01/index.html",
                        "fr/countries/ne/2012/02/09/index.html",
                        "fr/types/battles/2012/02/09/index.html")
                .doesNotContain("fr/timeline/2012/02/10/index.html", "fr/timeline/2011/03/01/index.html");
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(ways.brokenLinks()).isEmpty();
    }

    @Test
    void noPageHasAnIdTwice() {
        assertThat(ways.pagesWithAnIdTwice()).isEmpty();
    }

    @Test
    void everyAddressLeadsSomewhere() throws IOException {
        assertThat(ways.addresses())
                .contains(
                        "https://timeline.example/sahel/fr/timeline/2012/02/#2012-much-0",
                        "https://timeline.example/sahel/fr/timeline/2012/02/29/#2012-much-1",
                        "https://timeline.example/sahel/fr/timeline/2012/02/03/#2012-much-2");
        assertThat(ways.brokenAddresses()).isEmpty();
    }

    @Test
    void addressesOfBeforeLeadToTheDay() throws IOException {
        assertThat(Files.readString(path("fr/events/2012-former/index.html")))
                .contains("url=../../timeline/2012/02/03/index.html#2012-much-2");
        assertThat(Files.readAllLines(path("_redirects")))
                .contains("/sahel/fr/events/2012-much-1/ /sahel/fr/timeline/2012/02/29/#2012-much-1 301");
    }

    /** The picture of the month; no more are drawn. */
    @Test
    void aDayShowsItsMonthsPicture() throws IOException {
        assertThat(picture("fr/timeline/2012/02/05/index.html"))
                .isEqualTo(picture("fr/timeline/2012/02/index.html"))
                .contains("2012-02");
        assertThat(Files.readString(path("sitemap.xml"))).contains("/fr/timeline/2012/02/05/<");
    }

    private String picture(String page) throws IOException {
        List<String> lines = Files.readAllLines(path(page)).stream()
                .filter(line -> line.contains("\"og:image\""))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private Path path(String path) {
        return site.folder().resolve(path);
    }
}
