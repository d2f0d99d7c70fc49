package org.saheltimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every page of the site that the real content makes. */
class BuiltSiteTest {

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
        assertThat(new Ways(site).brokenLinks()).isEmpty();
    }

    @Test
    void noPageHasAnIdTwice() {
        assertThat(new Ways(site).pagesWithAnIdTwice()).isEmpty();
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

    private static Stream<String> foreignRequests(HtmlPage page) {
        return page.requests().stream()
                .filter(request -> request.startsWith("//")
                        || (request.matches("(?i)[a-z][a-z0-9+.-]*:.*") && !request.startsWith("data:")))
                .map(request -> page.path() + " asks for " + request);
    }
}
