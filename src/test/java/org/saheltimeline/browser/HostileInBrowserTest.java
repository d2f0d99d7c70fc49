package org.saheltimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.saheltimeline.hostile.HostileSite;

/** A site in whose every text stands every attack, in a real browser and under the pages' own policy. */
@Timeout(300)
class HostileInBrowserTest {

    private static final String MORE = "events/2023-10-02-more-%d/index.html";

    /** A page of each kind, and events of which each text begins with another attack. */
    private static final List<String> PAGES = List.of(
            "index.html",
            "timeline/index.html",
            "timeline/2023/index.html",
            "events/2023-10-02-tabatol-attack/index.html",
            MORE.formatted(0),
            MORE.formatted(3),
            MORE.formatted(7),
            "articles/2023-10-03-digest/index.html",
            "countries/ne/index.html",
            "actors/issp/index.html",
            "topics/three-borders/index.html",
            "publishers/rfi/index.html",
            "search/index.html?q=owned",
            "map/index.html",
            "corrections/index.html",
            "data/index.html",
            "methodology/index.html");

    /** What the pages' scripts are, by their places; those of others would be more. */
    private static final String SCRIPTS = """
            () => [...document.scripts].filter(s => s.type !== 'application/ld+json')
                .map(s => s.src.replace(location.origin, '') || s.outerHTML)""";

    @Test
    void noScriptOfTheirsRunsAndNothingIsAskedOfOthers() throws IOException {
        List<String> dialogs = new ArrayList<>();
        try (SiteServer server = SiteServer.of(HostileSite.attacked());
                Chromium chromium = Chromium.start();
                Visit visit = new Visit(chromium, server.address(), new NewContextOptions())) {
            visit.page().onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            for (String language : List.of("fr", "ar")) {
                for (String path : PAGES) {
                    look(visit.to(language + "/" + path), path);
                }
            }
            Page found = visit.to("en/search/index.html?q=script");
            assertThat(found.locator("#results li").first()).isVisible();
            assertThat(found.locator("#results li").first()).containsText("<script>owned=1</script>");
            look(found, "search/index.html");

            assertThat(dialogs).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void look(Page page, String path) {
        assertThat(page.locator("h1").first()).isVisible();
        assertThat(page.evaluate("() => 'owned' in window"))
                .as("a script of theirs ran on " + path)
                .isEqualTo(false);
        assertThat(page.url()).as("where " + path + " leads").contains(path);
        List<?> scripts = (List<?>) page.evaluate(SCRIPTS);
        assertThat(scripts)
                .as("scripts of " + path)
                .allSatisfy(
                        script -> assertThat(script.toString()).matches("/some/base/(script|search)/[\\w/.-]+\\.js"));
    }
}
