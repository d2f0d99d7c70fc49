package org.saheltimeline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saheltimeline.site.BuiltSite;

/**
 * Every kind of page under axe's rules, those of WCAG 2.2 AA with its targets of 24 pixels among them.
 *
 * <p>A kind is looked at on a phone in French and in Arabic and on a desk in English; by night its colours are.
 */
@Timeout(240)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set up before all tests
class AccessibilityTest {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

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
    @ValueSource(strings = {"fr", "ar"})
    void noKindOfPageBreaksARuleOnAPhone(String language) {
        assertThat(broken(Samples.in(language), phone(), axe -> axe.withTags(STANDARDS)))
                .isEmpty();
    }

    @Test
    void noKindOfPageBreaksARuleOnADesk() {
        NewContextOptions desk = new NewContextOptions().setViewportSize(1280, 900);
        // Those whose layout is another on a wide screen.
        List<String> pages = List.of(
                "en/index.html",
                "en/timeline/index.html",
                "en/" + Samples.YEAR,
                "en/" + Samples.EVENT,
                "en/countries/ml/index.html",
                "en/map/index.html",
                "404.html");
        assertThat(broken(pages, desk, axe -> axe.withTags(STANDARDS))).isEmpty();
    }

    @Test
    void allTextStandsOutByNight() {
        NewContextOptions night = phone().setColorScheme(ColorScheme.DARK);
        assertThat(broken(Samples.in("fr"), night, axe -> axe.withRules(List.of("color-contrast"))))
                .isEmpty();
    }

    private static NewContextOptions phone() {
        return new NewContextOptions().setViewportSize(360, 740);
    }

    /** A month with its days to choose from, and one of these. */
    @Test
    void theDaysOfAMonthBreakNoRule() throws IOException {
        List<String> pages = List.of("fr/timeline/2012/02/index.html", "ar/timeline/2012/02/05/index.html");
        NewContextOptions deskByNight =
                new NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK);
        try (Site days = Site.open(BuiltSite.withDays())) {
            assertThat(broken(days, pages, phone(), axe -> axe.withTags(STANDARDS)))
                    .isEmpty();
            assertThat(broken(days, pages, deskByNight, axe -> axe.withTags(STANDARDS)))
                    .isEmpty();
        }
    }

    private List<String> broken(List<String> paths, NewContextOptions options, UnaryOperator<AxeBuilder> rules) {
        return broken(site, paths, options, rules);
    }

    private static List<String> broken(
            Site site, List<String> paths, NewContextOptions options, UnaryOperator<AxeBuilder> rules) {
        List<String> broken = new ArrayList<>();
        try (Visit visit = site.fromAServer(options)) {
            for (String path : paths) {
                Page page = visit.to(path);
                page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
                AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true); // no frames here, and it would open a window
                rules.apply(axe).analyze().getViolations().forEach(rule -> broken.add(path + ": " + said(rule)));
            }
        }
        return broken;
    }

    private static String said(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
