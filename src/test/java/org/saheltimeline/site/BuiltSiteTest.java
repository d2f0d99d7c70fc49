package org.saheltimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What holds for every page of the site that the real content makes. */
class BuiltSiteTest {

    private static final int EVENT_PAGE = 14 * 1024;
    private static final int ANY_PAGE = 60 * 1024;

    private final BuiltSite site = BuiltSite.get();

    @Test
    void thereAreMoreThanAHundredPagesInEachLanguage() {
        assertThat(site.pages())
                .filteredOn(page -> page.path().startsWith("fr/"))
                .hasSizeGreaterThan(100);
        assertThat(site.pages())
                .filteredOn(page -> page.path().startsWith("en/"))
                .hasSizeGreaterThan(100);
    }

    @Test
    void everyLinkLeadsSomewhereFromAnyFolderAndFromADisk() {
        LinkCheck check = new LinkCheck(BuiltSite.BASE_URL, new HashSet<>(BuiltSite.files(site.folder())), site::page);

        assertThat(site.pages().stream().flatMap(page -> check.mistakes(page).stream()))
                .isEmpty();
    }

    @Test
    void noPageHasAnIdTwice() {
        assertThat(site.pages())
                .allSatisfy(page -> assertThat(page.ids()).as(page.path()).doesNotHaveDuplicates());
    }

    @Test
    void noPageAsksAnythingOfAnybodyElse() {
        assertThat(site.pages().stream().flatMap(BuiltSiteTest::foreignRequests))
                .isEmpty();
    }

    @Test
    void noPageHasAScriptInItsText() {
        assertThat(site.pages())
                .allSatisfy(
                        page -> assertThat(page.inlineScripts()).as(page.path()).isEmpty());
    }

    @Test
    void everyPageSaysItsLanguageAndDirection() {
        assertThat(site.pages()).allSatisfy(page -> {
            String expected = page.path().matches("[a-z]{2}/.*") ? page.path().substring(0, 2) : "fr";
            assertThat(page.language()).as(page.path()).isEqualTo(expected);
            assertThat(page.direction())
                    .as(page.path())
                    .isIn("ar".equals(expected) ? Set.of("rtl") : Set.of("ltr", ""));
        });
    }

    @Test
    void theLanguageSwitchLeadsToTheSamePage() {
        List<String> wrong = new ArrayList<>();
        for (HtmlPage page : site.pages()) {
            if (page.path().matches("(fr|en)/.*") && !page.redirect()) {
                String other = page.path().startsWith("fr/") ? "en" : "fr";
                String twin = other + page.path().substring(2);
                boolean there = page.links().stream()
                        .filter(link ->
                                link.element().equals("a") && link.language().equals(other))
                        .anyMatch(
                                link -> LinkCheck.resolved(page, link.target()).equals(twin));
                if (!there) {
                    wrong.add(page.path() + " does not lead to " + twin);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void pagesAreSmallEnoughForASlowPhone() {
        List<String> large = new ArrayList<>();
        for (HtmlPage page : site.pages()) {
            int limit = page.path().matches("[a-z]{2}/events/.*") ? EVENT_PAGE : ANY_PAGE;
            int size = compressed(page.path());
            if (size > limit) {
                large.add(page.path() + " has " + size + " bytes compressed, more than " + limit);
            }
        }
        assertThat(large).isEmpty();
    }

    private static Stream<String> foreignRequests(HtmlPage page) {
        return page.requests().stream()
                .filter(request -> request.startsWith("//")
                        || (request.matches("(?i)[a-z][a-z0-9+.-]*:.*") && !request.startsWith("data:")))
                .map(request -> page.path() + " asks for " + request);
    }

    private int compressed(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            Files.copy(site.folder().resolve(path), gzip);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.size();
    }
}
