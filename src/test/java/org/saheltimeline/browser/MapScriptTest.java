package org.saheltimeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saheltimeline.graphics.MapWords;
import org.saheltimeline.graphics.Mark;
import org.saheltimeline.graphics.SahelMap;
import org.saheltimeline.model.Coordinates;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.GeoPrecision;

/** What the script does to a map, under the policy that pages have. */
@Timeout(180)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set up before all tests
class MapScriptTest {

    private static final String WHOLE = "[data-map] svg:not([style*='--z: 1;']):not([viewBox^='0.00 0.00 720.00'])";

    private Chromium chromium;
    private SiteServer server;

    @BeforeAll
    void open(@TempDir Path site) throws IOException {
        String style = Files.readString(Path.of("templates/css/base.css"))
                + Files.readString(Path.of("templates/css/ground.css"))
                + Files.readString(Path.of("templates/css/atlas.css"))
                + Files.readString(Path.of("templates/css/signs.css"))
                + Files.readString(Path.of("templates/css/map.css"));
        Files.writeString(site.resolve("index.html"), page(style));
        Files.writeString(site.resolve("404.html"), "");
        Files.copy(Path.of("templates/script/map.js"), site.resolve("map.js"));
        server = SiteServer.of(site);
        chromium = Chromium.start();
    }

    @AfterAll
    void close() {
        server.close();
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void buttonsZoomAndEscapeShowsAllAgain() {
        try (Visit visit = visit()) {
            Page page = visit.to("index.html");
            page.getByLabel("Agrandir").click();
            assertThat(page.locator(WHOLE)).hasCount(1);
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("1.6");
            page.keyboard().press("Escape");
            assertThat(page.locator(WHOLE)).hasCount(0);
            page.keyboard().press("+");
            assertThat(page.locator(WHOLE)).hasCount(1);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void neighboursAreOneButtonThatOpensIntoLinks() {
        try (Visit visit = visit()) {
            Page page = visit.to("index.html");
            assertThat(page.locator("svg a:visible")).hasCount(1);
            Locator cluster = page.locator(".cluster");
            assertThat(cluster).hasCount(1);
            assertThat(cluster.locator("title")).hasText("5 événements");
            cluster.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".cluster")).hasCount(0);
            assertThat(page.locator("svg a:visible")).hasCount(3);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theWheelScrollsThePageUnlessCtrlIsHeld() {
        try (Visit visit = visit()) {
            Page page = visit.to("index.html");
            page.locator("svg").hover();
            page.mouse().wheel(0, -300);
            assertThat(page.locator(WHOLE)).hasCount(0);
            page.keyboard().down("Control");
            page.mouse().wheel(0, -300);
            assertThat(page.locator(WHOLE)).hasCount(1);
        }
    }

    @Test
    void draggingMovesTheMapAndFollowsNoLink() {
        try (Visit visit = visit()) {
            Page page = visit.to("index.html");
            page.getByLabel("Agrandir").click();
            String before = page.locator("svg").getAttribute("viewBox");
            BoundingBox box = Objects.requireNonNull(page.locator("svg").boundingBox());
            page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
            page.mouse().down();
            page.mouse().move(box.x + box.width / 3, box.y + box.height / 3);
            page.mouse().up();
            assertThat(page.locator("svg").getAttribute("viewBox")).isNotEqualTo(before);
            assertThat(page.url()).endsWith("index.html");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whatCanBeHitIsAtLeast24PixelsWide() {
        try (Visit visit = visit()) {
            Page page = visit.to("index.html");
            for (Locator target :
                    page.locator(".map-tools button, .cluster, a[href='#far']").all()) {
                BoundingBox box = Objects.requireNonNull(target.boundingBox());
                assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(24);
            }
        }
    }

    @Test
    void withoutScriptEveryMarkIsALinkThatCanBeClicked() {
        try (Visit visit = new Visit(chromium, server.address(), new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit.to("index.html");
            assertThat(page.locator("svg a")).hasCount(3);
            BoundingBox box = Objects.requireNonNull(
                    page.locator("svg a[href='#far'] .hit").boundingBox());
            page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
            assertThat(page).hasURL(Pattern.compile(".*#far"));
        }
    }

    private Visit visit() {
        return new Visit(chromium, server.address(), new NewContextOptions().setViewportSize(360, 640));
    }

    private static String page(String style) {
        List<Mark> marks =
                List.of(mark("#gao", 16.27, -0.04, 4), mark("#near", 16.4, 0.1, 1), mark("#far", 16.97, 7.99, 1));
        MapWords words =
                new MapWords("Carte", "Une carte.", Map.of(), count -> count + " événements", km -> km + " km");
        String svg = new SahelMap(Set.of("ML", "NE")).whole("m", marks, words).svg();
        return """
                <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Carte</title>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
                style-src 'sha256-%s'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'">
                <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
                <style>%s</style><script src="map.js" defer></script></head><body>
                <figure class="map-box" data-map data-in="Agrandir" data-out="Réduire" data-reset="Tout voir" \
                data-several="{0} événements" data-state="Zoom {0}, {1} événements">%s</figure>
                <p>Texte.</p></body></html>
                """.formatted(sha256(style), style, svg);
    }

    private static Mark mark(String href, double lat, double lon, int count) {
        Coordinates point = new Coordinates(lat, lon);
        return new Mark(href, href, null, null, EventType.BATTLES, point, GeoPrecision.PLACE, null, count, "");
    }

    private static String sha256(String css) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException bug) {
            throw new AssertionError(bug);
        }
    }
}
