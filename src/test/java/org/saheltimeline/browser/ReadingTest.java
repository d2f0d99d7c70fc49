package org.saheltimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading by keyboard, on paper, from right to left; and a page that stays where it is. */
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set up before all tests
class ReadingTest {

    private static final String SHIFT = """
            () => new Promise(done => {
              let shift = 0;
              new PerformanceObserver(list => list.getEntries().forEach(e => shift += e.value))
                  .observe({type: 'layout-shift', buffered: true});
              setTimeout(() => done(shift), 300);
            })""";

    private Site site;

    @BeforeAll
    void open() throws IOException {
        site = Site.open();
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void theKeyboardLeadsFromHomeToAnEventAndBack() {
        try (Visit visit = site.fromAServer(new NewContextOptions())) {
            Page page = visit.to("fr/index.html");
            String home = page.url();
            Locator card = page.locator(".card a").first();
            String title = card.innerText();
            for (int stops = 0; stops < 80 && !isFocused(card); stops++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/events/"));
            assertThat(page.locator("h1")).hasText(title);
            page.goBack();
            assertThat(page).hasURL(home);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr/index.html",
                "fr/" + Samples.YEAR,
                "ar/" + Samples.YEAR,
                "fr/" + Samples.EVENT,
                "fr/map/index.html",
                "fr/countries/ml/index.html",
                "fr/search/index.html"
            })
    void nothingOnAPageShiftsWhileItLoads(String path) {
        try (Visit visit = site.fromAServer(new NewContextOptions().setViewportSize(360, 740))) {
            Object shift = visit.to(path).evaluate(SHIFT);
            assertThat(((Number) shift).doubleValue()).isZero();
        }
    }

    @Test
    void nothingMovesForReadersWhoAskForThat() {
        try (Visit visit = site.fromAServer(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            for (String path : Samples.in("fr")) {
                Object moving = visit.to(path)
                        .evaluate(
                                "() => document.getAnimations().length + [...document"
                                        + ".querySelectorAll('*')].filter(e => getComputedStyle(e).transitionDuration !== '0s').length");
                assertThat(((Number) moving).intValue()).as(path).isZero();
            }
        }
    }

    @Test
    void onPaperTheSourcesHaveTheirAddressesAndTheMenuIsGone() {
        try (Visit visit = site.fromAServer(new NewContextOptions())) {
            Page page = visit.to("fr/" + Samples.EVENT);
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("header nav")).isHidden();
            assertThat(page.locator(".langs")).isHidden();
            Object printed = page.locator(".sources a[href^=http]")
                    .first()
                    .evaluate("a => getComputedStyle(a, '::after').content + a.href");
            assertThat(String.valueOf(printed)).contains("http").contains("(");
        }
    }

    @Test
    void anArabicPageRunsFromTheRightAndSaysWhichTextsDoNot() {
        try (Visit visit = site.fromAServer(new NewContextOptions().setViewportSize(1280, 900))) {
            Page page = visit.to("ar/" + Samples.EVENT);
            assertThat(page.locator(".identity").boundingBox().x)
                    .isLessThan(page.locator(".text").boundingBox().x);
            page = visit.to("ar/articles/2023-10-03-bbc-niger-29-soldats/index.html");
            assertThat(page.locator(".notice")).containsText("بالفرنسية");
            assertThat(page.locator("div.prose")).hasAttribute("dir", "ltr");
            assertThat(page.locator("div.prose")).hasAttribute("lang", "fr");
        }
    }

    @Test
    void homeSaysHowMuchExistsInEachLanguage() {
        try (Visit visit = site.fromAServer(new NewContextOptions())) {
            Locator table = visit.to("ar/index.html").locator(".complete");
            assertThat(table.locator("thead th")).hasText(new String[] {"Français", "English", "العربية"});
            assertThat(table.locator("tbody tr").nth(2).locator("td").last()).containsText("0 من");
        }
    }

    private static boolean isFocused(Locator element) {
        return Boolean.TRUE.equals(element.evaluate("e => e === document.activeElement"));
    }
}
