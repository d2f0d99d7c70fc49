package org.saheltimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A month of so many events that its days have pages, of which older events' files are a part: every way arrives. */
class DaysTest {

    private static final Pattern ADDRESS = Pattern.compile("https://timeline\\.example/sahel/[^\\s\"'<>\\\\,;|){}]*");

    private final BuiltSite site = BuiltSite.withDays();
    private final Set<String> files = new HashSet<>(BuiltSite.files(site.folder()));
    private final LinkCheck check = new LinkCheck(BuiltSite.BASE_URL, files, site::page);

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
        assertThat(site.pages().stream().flatMap(page -> check.mistakes(page).stream()))
                .isEmpty();
    }

    @Test
    void noPageHasAnIdTwice() {
        assertThat(site.pages())
                .allSatisfy(page -> assertThat(page.ids()).as(page.path()).doesNotHaveDuplicates());
    }

    @Test
    void everyAddressLeadsSomewhere() throws IOException {
        Set<String> addresses = new TreeSet<>();
        for (String file : files) {
            if (!file.matches(".*\\.(png|ico|svg)")) {
                Matcher found = ADDRESS.matcher(Files.readString(site.folder().resolve(file)));
                while (found.find()) {
                    addresses.add(found.group().replaceFirst("\\.$", ""));
                }
            }
        }
        assertThat(addresses)
                .contains(
                        "https://timeline.example/sahel/fr/timeline/2012/02/#2012-much-0",
                        "https://timeline.example/sahel/fr/timeline/2012/02/29/#2012-much-1",
                        "https://timeline.example/sahel/fr/timeline/2012/02/03/#2012-much-2");
        assertThat(addresses.stream()
                        .filter(address -> !address.endsWith("/#event"))
                        .filter(address -> !address.equals(BuiltSite.BASE_URL + "data/"))
                        .map(address -> address.replaceFirst("\\.event$", ""))
                        .flatMap(address -> check.mistake(address).map(mistake -> address + " " + mistake).stream()))
                .isEmpty();
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
