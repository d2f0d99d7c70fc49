package org.saheltimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saheltimeline.site.BuiltSite;

/** The search of the real content, as readers use it. */
@Timeout(300)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set up before all tests
class SearchInBrowserTest {

    private static final String TABATOL = "a[href*='2023-10-02-tabatol-attack']";

    private Chromium chromium;
    private SiteServer server;

    @BeforeAll
    void open() throws IOException {
        server = SiteServer.of(BuiltSite.get().folder());
        chromium = Chromium.start();
    }

    @AfterAll
    void close() {
        server.close();
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "A_SERVER, fr, Tabatol",
        "A_DISK,   fr, Tabatol",
        "A_DISK,   en, tabatol",
        "A_SERVER, fr, TABATOL 2023",
        "A_SERVER, fr, Tabato",
    })
    void anEventIsFoundByItsPlaceFromAServerAndFromADisk(From from, String language, String words) {
        try (Visit visit = visit(from, new NewContextOptions())) {
            Page page = search(visit, language, words);
            assertThat(page.locator("#results " + TABATOL).first()).isVisible();
            page.locator("#results " + TABATOL).first().click();
            assertThat(page.locator("h1")).containsText("Tabatol");
            assertThat(page.url()).contains("/" + language + "/events/");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsNowhereIsSaidToBeNowhere() {
        try (Visit visit = visit(From.A_SERVER, new NewContextOptions())) {
            Page page = search(visit, "fr", "xyzzyxyzzy");
            assertThat(page.locator("#found")).containsText("Aucun résultat");
            assertThat(page.locator("#results li")).hasCount(0);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        try (Visit visit = visit(From.A_SERVER, new NewContextOptions())) {
            Page page = search(visit, "fr", "<img src=x onerror=alert(1)> <b>tabatol</b>");
            assertThat(page.locator("main")).containsText("onerror");
            assertThat(page.locator("main :is(img, b)")).hasCount(0);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void withoutScriptThePageSaysSoAndLeadsOn() {
        try (Visit visit = visit(From.A_DISK, new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit.to("fr/search/index.html");
            assertThat(page.locator("#without")).isVisible();
            assertThat(page.locator("#search")).isHidden();
            page.locator("main a[href*='timeline/']").first().click();
            assertThat(page.locator("h1")).isVisible();
        }
    }

    private static Page search(Visit visit, String language, String words) {
        Page page = visit.to(language + "/search/index.html");
        page.locator("#q").fill(words);
        page.keyboard().press("Enter");
        assertThat(page.locator("#found")).not().isEmpty();
        return page;
    }

    private Visit visit(From from, NewContextOptions options) {
        return Visit.of(BuiltSite.get(), from, server, chromium, options);
    }
}
