package org.saheltimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saheltimeline.site.BuiltSite;

/** What readers do with the site of the real content, in a real browser. */
@Timeout(300)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set up before all tests
class SiteInBrowserTest {

    private static final String EVENT = "events/2023-10-02-tabatol-attack/index.html";
    private static final String ARTICLE = "articles/2023-10-03-bbc-niger-29-soldats/index.html";

    /** A page of each kind. */
    private static final List<String> SAMPLES = List.of(
            "index.html",
            "fr/index.html",
            "fr/timeline/index.html",
            "fr/timeline/2023/index.html",
            "fr/" + EVENT,
            "en/" + EVENT,
            "fr/" + ARTICLE,
            "fr/countries/index.html",
            "fr/countries/ne/index.html",
            "fr/actors/issp/index.html",
            "fr/publishers/rfi/index.html",
            "fr/methodology/index.html",
            "fr/search/index.html",
            "fr/map/index.html",
            "fr/corrections/index.html",
            "fr/data/index.html",
            "404.html");

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
    @EnumSource
    void withoutScriptEverySourceIsAFewLinksFromHome(From from) {
        try (Visit visit = visit(from, new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit.to("index.html");
            follow(page, "header a[href*='timeline/']");
            follow(page, "main a[href*='2023/']");
            if (page.locator("main a[href*='2023-10-02-tabatol-attack']").count() == 0) {
                follow(page, "main a[href*='10/index.html']");
            }
            follow(page, "main a[href*='2023-10-02-tabatol-attack']");
            assertThat(page.locator("h1")).containsText("Tabatol");
            assertThat(page.locator("main")).containsText("29");
            follow(page, "main a[href*='2023-10-vingt-minutes-tabatol-29-soldats-tues/']");
            assertThat(page.locator("main a[href^='https://']").first()).isVisible();
            follow(page, "main a[href*='2023-10-02-tabatol-attack']");
            follow(page, "a[hreflang=en]");
            assertThat(page.url()).endsWith("/en/" + EVENT);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noPageMakesTheBrowserComplainOrAskAnybodyElse(From from) {
        try (Visit visit = visit(from, new NewContextOptions())) {
            for (String sample : SAMPLES) {
                assertThat(visit.to(sample).locator("h1")).isVisible();
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 1280})
    void noScreenHasToBeScrolledSideways(int width) {
        try (Visit visit = visit(From.A_SERVER, new NewContextOptions().setViewportSize(width, 740))) {
            for (String sample : SAMPLES) {
                assertThat(visit.to(sample).evaluate(InThePage.WIDER_THAN_THE_SCREEN))
                        .as(sample)
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void textAndLinksStandOutByDayAndByNight(ColorScheme scheme) {
        try (Visit visit = visit(From.A_SERVER, new NewContextOptions().setColorScheme(scheme))) {
            Page page = visit.to("fr/" + EVENT);
            double paper = ((Number) page.evaluate(InThePage.LUMINANCE_OF_PAPER)).doubleValue();
            assertThat(paper < 0.2).as("a dark page").isEqualTo(scheme == ColorScheme.DARK);
            for (String sample : SAMPLES) {
                assertThat(visit.to(sample).evaluate(InThePage.FAINT))
                        .as(sample)
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .isEmpty();
            }
        }
    }

    @Test
    void arabicReadsFromTheRightAndNeedsNoScrollingSideways() {
        String address = BuiltSite.inArabic().folder().toAbsolutePath().toUri().toString();
        try (Visit visit = new Visit(chromium, address, new NewContextOptions().setViewportSize(360, 740))) {
            for (String sample :
                    SAMPLES.stream().filter(path -> path.startsWith("fr/")).toList()) {
                Page page = visit.to("ar/" + sample.substring(3));
                assertThat(page.locator("html")).hasAttribute("dir", "rtl");
                assertThat(page.evaluate(InThePage.WIDER_THAN_THE_SCREEN))
                        .as(sample)
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .isEmpty();
            }
            Page home = visit.to("ar/index.html");
            assertThat(home.evaluate("document.querySelector('h1').getBoundingClientRect().right"))
                    .as("the headline begins at the right")
                    .asInstanceOf(InstanceOfAssertFactories.type(Number.class))
                    .satisfies(right -> assertThat(right.doubleValue()).isGreaterThan(300));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theFirstStopOfTheKeyboardSkipsToTheText() {
        try (Visit visit = visit(From.A_SERVER, new NewContextOptions())) {
            Page page = visit.to("fr/" + EVENT);
            page.keyboard().press("Tab");
            Locator focused = page.locator(":focus");
            assertThat(focused).hasAttribute("href", "#main");
            assertThat(focused).isInViewport();
            assertThat(focused.boundingBox().height)
                    .as("its height on the screen")
                    .isGreaterThan(15);

            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("main :focus")).hasCount(1);
        }
    }

    @Test
    void everyStopOfTheKeyboardIsSeen() {
        try (Visit visit = visit(From.A_SERVER, new NewContextOptions())) {
            Page page = visit.to("fr/" + EVENT);
            for (int stop = 0; stop < 15; stop++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate(InThePage.FOCUS_IS_SEEN))
                        .as(() -> "the ring around " + page.evaluate("document.activeElement.outerHTML"))
                        .isEqualTo(true);
            }
        }
    }

    private static void follow(Page page, String link) {
        String before = page.url();
        page.locator(link).first().click();
        page.waitForURL(url -> !url.equals(before));
        assertThat(page.locator("h1")).isVisible();
    }

    private Visit visit(From from, NewContextOptions options) {
        return Visit.of(BuiltSite.get(), from, server, chromium, options);
    }
}
