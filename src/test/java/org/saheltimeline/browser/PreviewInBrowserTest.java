package org.saheltimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saheltimeline.preview.Workshop;

/** The preview as writers have it: an open page that follows what they save. */
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set up before all tests
class PreviewInBrowserTest {

    @TempDir
    private static Path temp = Path.of("");

    private Chromium chromium;
    private Workshop workshop;
    private String event;

    @BeforeAll
    void open() throws IOException {
        workshop = Workshop.open(temp, true);
        event = workshop.read(Workshop.EVENT);
        chromium = Chromium.start();
    }

    @AfterAll
    void close() {
        chromium.close();
        workshop.close();
    }

    @Test
    void anEventATemplateAndAStyleThatAreSavedAreSeenWithoutReloadingByHand() throws IOException {
        try (Visit visit = new Visit(chromium, workshop.address(), new NewContextOptions().setViewportSize(360, 500))) {
            Page page = visit.to(Workshop.PAGE);
            assertThat(bar(page)).containsText("ouvrir ce fichier\u00a0: ");
            page.evaluate("scrollTo(0, 400)");

            workshop.save(Workshop.EVENT, event.replace("Attaque", "Assaut"));
            assertThat(page.locator("h1")).containsText("Assaut");
            page.waitForFunction("scrollY === 400");

            workshop.changeTemplate("event.ftlh", "<h1>${view.title}", "<h1>§ ${view.title}");
            assertThat(page.locator("h1")).containsText("§ Assaut");
            page.waitForFunction("scrollY === 400");

            page.evaluate("window.sameDocument = true");
            workshop.changeTemplate("css/base.css", "/*", "h1{color:rgb(1, 2, 3)}\n/*");
            assertThat(page.locator("h1")).hasCSS("color", "rgb(1, 2, 3)");
            assertThat(page.evaluate("window.sameDocument"))
                    .as("no reload for a style")
                    .isEqualTo(true);

            page.reload();
            assertThat(page.locator("h1")).hasCSS("color", "rgb(1, 2, 3)");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aMistakeIsLaidOverTheLastGoodPageAndGoesWhenItIsMended() throws IOException {
        String before = workshop.read(Workshop.EVENT);
        try (Visit visit = new Visit(chromium, workshop.address(), new NewContextOptions())) {
            Page page = visit.to(Workshop.PAGE);
            assertThat(bar(page)).containsText("Aucun problème");

            workshop.save(Workshop.EVENT, before.replace("country: NE", "contry: NE"));
            Locator list = page.locator("#preview-bar .list");
            assertThat(list).containsText("`contry` is no key here");
            assertThat(list).containsText("write `country`");
            assertThat(list.locator("pre").first()).containsText("contry: NE");
            assertThat(list.locator("pre").first()).containsText("^");
            assertThat(bar(page)).containsText(Pattern.compile("^Aperçu.* erreurs? \\(\\d sur cette page\\)"));
            assertThat(page.locator("#preview-bar")).hasAttribute("lang", "fr");
            assertThat(list.locator("ol")).hasAttribute("lang", "en");
            assertThat(page.locator("h1")).isVisible();

            workshop.save(Workshop.EVENT, before);
            assertThat(list).isHidden();
            assertThat(bar(page)).containsText("Aucun problème");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void draftsAreMarkedInListsAndInTheBar() throws IOException {
        workshop.save("events/2023/2023-10-03-draft.yaml", event.replace("2023-10-02", "2023-10-03") + "draft: true\n");
        try (Visit visit = new Visit(chromium, workshop.address(), new NewContextOptions())) {
            Page page = visit.to("fr/timeline/2023/");
            assertThat(page.locator("main a[data-preview=brouillon]").first()).isVisible();

            visit.to("fr/events/2023-10-03-draft/");
            assertThat(bar(page)).containsText("Aperçu\u00a0: brouillon");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static Locator bar(Page page) {
        return page.locator("#preview-bar .bar");
    }
}
