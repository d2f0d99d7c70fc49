package org.saheltimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** With {@code event_pages}, the files of older events stand on their months' pages, and every way leads there. */
class FewEventPagesTest {

    /** An entry of the search index that has a page to be looked for on: {@code [0,"ID",…,"timeline/2011/03/…"]}. */
    private static final Pattern FOUND = Pattern.compile("\\[(\\d+),\"([^\"]+)\",.*?(?:,\"(timeline/[^\"]+)\")?]");

    private final BuiltSite site = BuiltSite.withFewEventPages();
    private final Ways ways = new Ways(site);
    private final Set<String> files = ways.files();

    @Test
    void asManyEventsAsAreAskedForHavePages() {
        assertThat(files)
                .filteredOn(path -> path.startsWith("ar/events/"))
                .hasSize(FewEventPages.PAGES + 1) // an address of before
                .doesNotContain("ar/events/2011-many-0/index.html");
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(ways.brokenLinks()).isEmpty();
    }

    @Test
    void noPageHasAnIdTwice() {
        assertThat(ways.pagesWithAnIdTwice()).isEmpty();
    }

    /** In data files, feeds, the sitemap, JSON-LD, citations, canonical addresses, hosts' files. */
    @Test
    void everyAddressLeadsSomewhere() throws IOException {
        assertThat(ways.addresses())
                .contains(
                        "https://timeline.example/sahel/fr/timeline/2011/03/#2011-many-0",
                        "https://timeline.example/sahel/fr/timeline/2011/#2011-many-2",
                        "https://timeline.example/sahel/fr/timeline/2011/03/#2011-many-0.correction-2024-01-01-2");
        assertThat(ways.brokenAddresses()).isEmpty();
    }

    /** Where a page of its own was, for links from before the event lost it. */
    @Test
    void hostsLeadOnFromTheAddressOfAPageThatIsNoMore() throws IOException {
        String from = "/sahel/fr/events/2011-many-0/";
        String to = "/sahel/fr/timeline/2011/03/#2011-many-0";
        assertThat(Files.readString(path("_redirects"))).contains(from + " " + to + " 301\n");
        assertThat(Files.readString(path("hosts/nginx.conf")))
                .contains("location = " + from + " { return 301 " + to + "; }\n");
        assertThat(Files.readString(path("hosts/Caddyfile"))).contains("redir " + from + " " + to + " permanent\n");
    }

    @Test
    void everyEntryOfTheSearchIndexLeadsSomewhere() throws IOException {
        int found = 0;
        for (String file : files) {
            if (file.matches("search/fr/[0-9a-f]+/c\\d+\\.js")) {
                for (String line : Files.readAllLines(site.folder().resolve(file))) {
                    Matcher entry = FOUND.matcher(line);
                    if (entry.find()) {
                        found++;
                        String id = entry.group(2);
                        boolean there = entry.group(3) == null
                                ? files.contains("fr/events/" + id + "/index.html")
                                        || files.contains("fr/articles/" + id + "/index.html")
                                : site.page("fr/" + entry.group(3))
                                        .orElseThrow()
                                        .ids()
                                        .contains(id);
                        assertThat(there).as(line).isTrue();
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(400);
    }

    @Test
    void whoClaimsWhatIsSaidWhereTheFileIs() throws IOException {
        Element file = Jsoup.parse(Files.readString(path("fr/timeline/2011/03/index.html")))
                .getElementById("2011-many-0");
        assertThat(file).isNotNull();

        assertThat(file.text())
                .contains("3 tués – Une mairie [1]", "Niger", "Adresse à citer", "/fr/timeline/2011/03/#2011-many-0")
                .contains("Le nombre", "deux", "trois");
        assertThat(file.select(".prose [id], .file li[id]").eachAttr("id"))
                .contains("2011-many-0.un-titre")
                .allSatisfy(id -> assertThat(id).startsWith("2011-many-0."));
    }

    @Test
    void anAddressOfBeforeLeadsToTheMonth() throws IOException {
        assertThat(Files.readString(path("fr/events/2011-former/index.html")))
                .contains("url=../../timeline/2011/03/index.html#2011-many-0");
        assertThat(Files.readAllLines(path("_redirects")))
                .contains("/sahel/fr/events/2011-former/ /sahel/fr/timeline/2011/03/#2011-many-0 301");
    }

    @Test
    void theSitemapHasNoPlacesOnPages() throws IOException {
        assertThat(Files.readString(path("sitemap.xml"))).doesNotContain("#");
    }

    /** Where all events have pages, nothing of this is in the site. */
    @Test
    void otherSitesDoNotPayForIt() throws IOException {
        List<String> lists;
        try (Stream<Path> all = Files.walk(BuiltSite.get().folder().resolve("fr/timeline"))) {
            lists = all.filter(Files::isRegularFile)
                    .map(FewEventPagesTest::read)
                    .toList();
        }
        assertThat(lists).isNotEmpty().allSatisfy(page -> assertThat(page).doesNotContain(".file"));
        assertThat(read(BuiltSite.get().folder().resolve("404.html"))).doesNotContain("<script");
        assertThat(BuiltSite.files(BuiltSite.get().folder().resolve("script")))
                .isNotEmpty()
                .noneMatch(path -> path.startsWith("moved."));
    }

    private Path path(String path) {
        return site.folder().resolve(path);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
