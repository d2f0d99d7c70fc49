package org.saheltimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saheltimeline.Build;
import org.saheltimeline.BuildOptions;
import org.saheltimeline.site.Trees;

/** The addresses of events that have lost their pages, on a host that reads no redirects. */
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set up before all tests
class MovedTest {

    /** More than a year's page lists itself. */
    private static final int MANY = 51;

    /** More than a month's page lists itself. */
    private static final int MANY_A_MONTH = 201;

    private Chromium chromium;
    private SiteServer server;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Path site = folder.resolve("site");
        server = SiteServer.of(site);
        chromium = Chromium.start();
        Path content = folder.resolve("content");
        Trees.copy(Path.of("src/test/cases/common/content"), content);
        Trees.copy(Path.of("src/test/cases/event-pages/content"), content); // one event has a page, of October 2023
        for (int i = 0; i < MANY; i++) {
            event(content, "2011-05-01-many-" + i, "2011-05-01");
        }
        event(content, "2011-03-02-attack", "2011-03-02");
        event(content, "2011-07-02-siege", "2011-06-20/2011-07-02");
        event(content, "2011-drought", "2011");
        event(content, "2011-flood", "2011-03-04");
        event(content, "2012-01-01-new-year", "2011-12-31/2012-01-01");
        event(content, "2013-02-03-battle", "2013-02-03");
        for (int i = 0; i < MANY_A_MONTH; i++) {
            event(content, "2015-06-11-much-" + i, "2015-06-11");
        }
        event(content, "2015-06-02-clash", "2015-06-02");
        event(content, "2015-06-05-siege", "2015-05-31/2015-06-05");
        event(content, "2015-06-12-corrected", "2015-06-13");
        event(content, "2015-06-famine", "2015-06");
        event(content, "2015-06-raid", "2015-06-20");
        event(content, "2015-07-01-march", "2015-06-30/2015-07-01");
        URI base = URI.create(server.address());
        BuildOptions options =
                new BuildOptions(content, Path.of("templates"), site, base, List.of(), false, null, false, 2);
        assertThat(new Build(options).run().done()).isTrue();
    }

    private static void event(Path content, String id, String date) throws IOException {
        String event = Files.readString(content.resolve("events/2023/2023-10-03-mourning.yaml"))
                        .replace("date: 2023-10-03", "date: " + date)
                + "corrections:\n  - {date: 2024-01-01, what: {fr: Le lieu}}\n";
        Files.writeString(content.resolve("events/2023/" + id + ".yaml"), event);
    }

    @AfterAll
    void close() {
        server.close();
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "fr/events/2011-03-02-attack/,           fr/timeline/2011/03/#2011-03-02-attack",
        "en/events/2011-03-02-attack/index.html, en/timeline/2011/03/#2011-03-02-attack",
        "en/events/2011-03-02-attack,            en/timeline/2011/03/#2011-03-02-attack",
        "fr/events/2011-03-02-attack/#claims,    fr/timeline/2011/03/#2011-03-02-attack",
        "fr/events/2011-03-02-attack/#correction-2024-01-01, fr/timeline/2011/03/#2011-03-02-attack.correction-2024-01-01",
        "fr/events/2013-02-03-battle/,           fr/timeline/2013/#2013-02-03-battle",
        "fr/events/2011-07-02-siege/,            fr/timeline/2011/06/#2011-07-02-siege",
        "fr/events/2012-01-01-new-year/,         fr/timeline/2011/12/#2012-01-01-new-year",
        "fr/events/2015-06-02-clash/,            fr/timeline/2015/06/02/#2015-06-02-clash",
        "fr/events/2015-06-02-clash/#correction-2024-01-01, fr/timeline/2015/06/02/#2015-06-02-clash.correction-2024-01-01",
        "fr/events/2015-06-05-siege/,            fr/timeline/2015/05/#2015-06-05-siege",
        "fr/events/2015-06-12-corrected/,        fr/timeline/2015/06/13/#2015-06-12-corrected",
        "fr/events/2015-06-famine/,              fr/timeline/2015/06/#2015-06-famine",
        "fr/events/2015-06-raid/,                fr/timeline/2015/06/20/#2015-06-raid",
        "fr/events/2015-07-01-march/,            fr/timeline/2015/06/30/#2015-07-01-march",
        "fr/events/2011-drought/,                fr/timeline/2011/#2011-drought",
        "fr/events/2011-flood/,                  fr/timeline/2011/03/#2011-flood"
    })
    void anEventThatHasLostItsPageIsFoundOnItsList(String before, String now) {
        try (Visit visit = new Visit(chromium, server.address(), new NewContextOptions())) {
            Page page = visit.to(before);
            assertThat(page).hasURL(server.address() + now);
            String id = now.substring(now.indexOf('#') + 1);
            assertThat(page.locator("[id='" + id + "']")).isInViewport();
            assertThat(visit.complaints())
                    .as("but for what is not there")
                    .allSatisfy(complaint -> assertThat(complaint).contains("404"));
            page.goBack();
            assertThat(page).hasURL("about:blank"); // the error page is not among what was read
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr/events/2011-03-02-never/",
                "fr/events/2011-never/",
                "fr/events/2015-06-02-never/",
                "fr/events/never/",
                "fr/events/2011-03/", // begins the ids of others
                "fr/nothing/2011-03-02-attack/"
            })
    void whatIsNowhereLeavesTheErrorPage(String address) {
        try (Visit visit = new Visit(chromium, server.address(), new NewContextOptions())) {
            Page page = visit.to(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page).hasURL(server.address() + address);
            assertThat(page.locator("h1")).hasText("Page introuvable");
            assertThat(visit.complaints())
                    .allSatisfy(complaint -> assertThat(complaint).contains("404"));
        }
    }

    @Test
    void withoutScriptTheErrorPageLeadsToTheTimeline() {
        try (Visit visit = new Visit(chromium, server.address(), new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit.to("fr/events/2011-03-02-attack/");
            assertThat(page.locator("h1")).hasText("Page introuvable");
            page.locator("header a[href$='/fr/timeline/']").click();
            assertThat(page).hasURL(Pattern.compile("/fr/timeline/$"));
        }
    }
}
