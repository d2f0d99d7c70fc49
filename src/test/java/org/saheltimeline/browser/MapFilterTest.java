package org.saheltimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Choosing among the events of the map, on the real content. */
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set up before all tests
class MapFilterTest {

    private static final String MAP = "fr/map/index.html";

    /** How many events the signs and clusters in view stand for, by what each of them says. */
    private static final String SHOWN =
            "() => [...document.querySelectorAll('.map [data-e]:not(.unmatched)')].reduce((n, a) => n + +a.dataset.left, 0)";

    private Site site;

    @BeforeAll
    void open() throws IOException {
        site = Site.open();
    }

    @AfterAll
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChoiceLeavesOnTheMapAsManyEventsAsItSaid(boolean disk) {
        try (Visit visit = disk ? site.fromADisk(new NewContextOptions()) : site.fromAServer(new NewContextOptions())) {
            Page page = visit.to(MAP);
            page.locator(".filter summary").click();
            Locator mali = page.locator(".filter [data-v=ml]");
            int expected = Integer.parseInt(mali.locator("xpath=../span").innerText());
            mali.click();
            assertThat(page).hasURL(Pattern.compile(".*\\?country=ml$"));
            assertThat(page.locator("#said")).hasText(Pattern.compile("^" + expected + " sur \\d+ événements$"));
            int unplaced = page.locator("li[data-e]:not(.unmatched)").count();
            assertThat(((Number) page.evaluate(SHOWN)).intValue() + unplaced).isEqualTo(expected);
            assertThat(page.locator(".map .unmatched").first()).isHidden();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theAddressRestoresAChoiceAndSeveralNarrow() {
        try (Visit visit = site.fromAServer(new NewContextOptions())) {
            Page page = visit.to(MAP + "?country=ml");
            int mali = ((Number) page.evaluate(SHOWN)).intValue();
            page.navigate(page.url() + "&type=battles&from=2020&to=2024");
            int battles = ((Number) page.evaluate(SHOWN)).intValue();
            assertThat(battles).isBetween(1, mali - 1);
            assertThat(page.locator(".chip")).hasCount(4);
            String listing =
                    page.locator(".map a[data-n]:not(.unmatched)").first().getAttribute("href");
            assertThat(listing)
                    .as("a sign of several leads to a list with the same choice")
                    .endsWith("to=2024");
            page.locator(".reset").click();
            assertThat(((Number) page.evaluate(SHOWN)).intValue()).isGreaterThan(mali);
        }
    }

    @Test
    void clustersCountOnlyWhatIsLeft() {
        try (Visit visit = site.fromAServer(new NewContextOptions().setViewportSize(360, 740))) {
            Page page = visit.to(MAP + "?country=ne");
            int shown = ((Number) page.evaluate("() => {"
                            + "const sum = (s, n) => [...document.querySelectorAll(s)].reduce((all, e) => all + n(e), 0);"
                            + "return sum('.map .cluster text', e => +e.textContent)"
                            + " + sum('.map [data-e]:not(.unmatched, .gone)', e => +e.dataset.left); }"))
                    .intValue();
            assertThat(shown).isEqualTo(((Number) page.evaluate(SHOWN)).intValue());
        }
    }

    @Test
    void withoutScriptTheChoicesAreLinksToLists() {
        try (Visit visit = site.fromAServer(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit.to(MAP);
            page.locator(".filter summary").click();
            page.locator(".filter [data-v=ml]").click();
            assertThat(page.locator("h1")).containsText("Mali");
        }
    }
}
