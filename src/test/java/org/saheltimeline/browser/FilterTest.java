package org.saheltimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Choosing among the rows of a page. */
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set up before all tests
class FilterTest {

    private static final String YEAR = "fr/" + Samples.YEAR;

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
    void aChoiceLeavesAsManyRowsAsItSaidAndGoesIntoTheAddress(boolean disk) {
        try (Visit visit = visit(disk)) {
            Page page = visit.to(YEAR);
            int all = page.locator(".row").count();
            page.locator(".filter summary").click();
            int mali =
                    Integer.parseInt(option(page, "ml").locator("xpath=../span").innerText());
            option(page, "ml").click();

            assertThat(mali).isBetween(1, all - 1);
            assertThat(page.locator(".row:visible")).hasCount(mali);
            assertThat(page.url()).endsWith("?country=ml");
            assertThat(page.locator("#said")).hasText(mali + " sur " + all + " événements");
            assertThat(page.locator(".list section:visible:not(:has(.row:visible))"))
                    .hasCount(0);
            int months = page.locator(".list section:visible").count();
            assertThat(page.locator(".rail li:visible")).hasCount(months);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWayBackUndoesAChoiceAndTheAddressRestoresIt(boolean disk) {
        try (Visit visit = visit(disk)) {
            Page page = visit.to(YEAR);
            int all = page.locator(".row").count();
            page.locator(".filter summary").click();
            option(page, "ml").click();
            option(page, "battles").click();
            assertThat(page.locator(".chip")).hasCount(2);
            int left = page.locator(".row:visible").count();

            page.reload();
            assertThat(page.locator(".row:visible")).hasCount(left);
            page.goBack();
            assertThat(page.locator(".chip")).hasCount(1);
            page.goBack();
            assertThat(page.locator(".row:visible")).hasCount(all);
        }
    }

    @Test
    void aChipTakesItsChoiceBackAndLeavesTheKeyboardOnThePage() {
        try (Visit visit = visit(false)) {
            Page page = visit.to(YEAR + "?country=ml&country=ne&from=2023-06");
            assertThat(page.locator(".chip")).hasCount(3);
            page.locator(".chip").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".chip")).hasCount(2);
            assertThat(page.locator(".filter summary")).isFocused();
            page.locator(".reset").click();
            assertThat(page.locator("#chips")).isHidden();
            assertThat(page.url()).endsWith("index.html");
        }
    }

    @Test
    void anAddressThatAsksForNothingWeKnowSaysSoAndCanBeReset() {
        try (Visit visit = visit(false)) {
            Page page = visit.to(YEAR + "?to=1999-01");
            assertThat(page.locator(".row:visible")).hasCount(0);
            assertThat(page.locator("#left")).containsText("0 sur");
            assertThat(page.locator(".reset")).isVisible();
        }
    }

    @Test
    void withoutScriptAChoiceLeadsToAListThatHasThoseEvents() {
        try (Visit visit = site.fromAServer(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit.to(YEAR);
            assertThat(page.locator(".still")).isVisible();
            page.locator(".filter summary").click();
            int mali =
                    Integer.parseInt(option(page, "ml").locator("xpath=../span").innerText());
            option(page, "ml").click();
            assertThat(page.locator("h1")).containsText("Mali");
            String rows = page.url().contains("#") ? "section:has(:target) .row" : ".row";
            assertThat(page.locator(rows)).hasCount(mali);
        }
    }

    private Visit visit(boolean disk) {
        NewContextOptions phone = new NewContextOptions().setViewportSize(360, 740);
        return disk ? site.fromADisk(phone) : site.fromAServer(phone);
    }

    private static Locator option(Page page, String value) {
        return page.locator(".filter [data-v='" + value + "']");
    }
}
