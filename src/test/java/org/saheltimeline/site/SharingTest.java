package org.saheltimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What search engines show of every page, and networks of a link to it. */
class SharingTest {

    private static final int LONGEST = 160;
    private static final String BASE = BuiltSite.BASE_URL.toString();

    private final BuiltSite site = BuiltSite.get();

    @Test
    void everyPageHasADescriptionOfItsOwnThatIsShownWhole() throws IOException {
        Map<String, String> pages = new HashMap<>();
        each((path, page) -> {
            String description = page.select("meta[name=description]").attr("content");
            assertThat(description)
                    .as(path)
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(LONGEST)
                    .doesNotContainPattern("</?[a-z]+>|\\[\\^|\\]\\(|\\*\\*|\\s{2}");
            String language = page.select("html").attr("lang");
            assertThat(pages.put(language + description, path))
                    .as("another page with the description of " + path)
                    .isNull();
            assertThat(meta(page, "og:description")).as(path).isEqualTo(description);
        });
        assertThat(pages).hasSizeGreaterThan(1000);
    }

    @Test
    void anArabicPageIsDescribedInArabic() throws IOException {
        each((path, page) -> {
            if (path.matches("ar/(events|articles)/.*")) {
                assertThat(page.select("meta[name=description]").attr("content"))
                        .as(path)
                        .containsPattern("\\p{IsArabic}{3}");
            }
        });
    }

    @Test
    void everyPageSaysWhatALinkToItShows() throws IOException {
        each((path, page) -> {
            assertThat(meta(page, "og:title")).as(path).isNotBlank();
            assertThat(meta(page, "og:url")).as(path).isEqualTo(BASE + path.replaceFirst("index\\.html$", ""));
            assertThat(meta(page, "og:site_name")).as(path).isNotBlank();
            assertThat(meta(page, "og:locale"))
                    .as(path)
                    .startsWith(page.select("html").attr("lang") + "_");
            assertThat(meta(page, "og:type"))
                    .as(path)
                    .isEqualTo(path.matches("../(events|articles)/.+/index.html") ? "article" : "website");
            assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
            assertThat(meta(page, "og:image:alt")).as(path).isNotBlank();
        });
    }

    @Test
    void everyPictureIsThereInTheSizeThatIsSaidAndNoneIsInVain() throws IOException {
        Set<String> pictures = new HashSet<>();
        each((path, page) -> {
            assertThat(meta(page, "og:image:width")).isEqualTo("1200");
            assertThat(meta(page, "og:image:height")).isEqualTo("630");
            assertThat(meta(page, "og:image")).as(path).startsWith(BASE + "cards/");
            pictures.add(meta(page, "og:image").substring(BASE.length()));
        });
        assertThat(BuiltSite.files(site.folder()))
                .filteredOn(file -> file.startsWith("cards/"))
                .containsExactlyInAnyOrderElementsOf(pictures);
        for (String picture : pictures) {
            assertThat(size(site.folder().resolve(picture))).as(picture).isEqualTo("1200x630");
        }
    }

    @Test
    void searchEnginesAreToldOnlyOfTextsThatExist() throws IOException {
        List<String> wrong = new ArrayList<>();
        each((path, page) -> {
            String language = page.select("html").attr("lang");
            String canonical = page.select("link[rel=canonical]").attr("href");
            List<String> there = page.select("link[hreflang]").eachAttr("hreflang");
            if (path.matches("../topics/.+/.*")) {
                return; // a list in the page's own language, whatever the story above it is in
            }
            boolean borrowed = !page.select("main .notice + .prose[lang]").isEmpty();
            if (borrowed && there.contains(language)) {
                wrong.add(path + " offers a text that it has not got");
            }
            if (borrowed == canonical.startsWith(BASE + language + "/")) {
                wrong.add(path + " has its text elsewhere: " + borrowed + ", but is canonical at " + canonical);
            }
            if (!there.isEmpty() && !there.get(there.size() - 1).equals("x-default")) {
                wrong.add(path + " says nothing to readers of other languages");
            }
        });
        assertThat(wrong).isEmpty();
    }

    private void each(Check check) throws IOException {
        for (HtmlPage page : site.pages()) {
            if (page.path().contains("/") && !page.redirect()) {
                check.of(page.path(), Jsoup.parse(Files.readString(site.folder().resolve(page.path()))));
            }
        }
    }

    private interface Check {
        void of(String path, Document page);
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    /** As the picture's header has it. */
    private static String size(Path png) throws IOException {
        try (InputStream in = Files.newInputStream(png)) {
            ByteBuffer header = ByteBuffer.wrap(in.readNBytes(24));
            return header.getInt(16) + "x" + header.getInt(20);
        }
    }
}
