package org.saheltimeline.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;
import static org.saheltimeline.sample.TimelineSketch.timeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.sample.Sketches;
import org.saheltimeline.text.Language;

class SitePlanTest {

    private final Timeline timeline = timeline(
            List.of(Sketches.article("digest", "rfi", "tabatol")),
            event("tabatol")
                    .region("NE-5")
                    .actor("issp")
                    .article("digest")
                    .previously("tahoua")
                    .previously("takanamat"));

    private final SitePlan plan = SitePlan.of(timeline);

    @Test
    void everyKindOfPageIsThere() {
        assertThat(paths(plan))
                .contains(
                        "index.html",
                        "404.html",
                        "fr/index.html",
                        "fr/timeline/index.html",
                        "fr/timeline/2023/index.html",
                        "fr/events/tabatol/index.html",
                        "fr/countries/index.html",
                        "fr/countries/ne/index.html",
                        "fr/countries/ne/ne-5/index.html",
                        "fr/actors/issp/index.html",
                        "fr/types/battles/index.html",
                        "fr/topics/coups/index.html",
                        "fr/articles/digest/index.html",
                        "fr/publishers/rfi/index.html");
    }

    @Test
    void everyPageHasItsTwinInEveryLanguage() {
        List<String> french =
                plan.linkable(Language.FR).stream().map(Page::folder).toList();
        List<String> english =
                plan.linkable(Language.EN).stream().map(Page::folder).toList();

        assertThat(french).isNotEmpty().isEqualTo(english);
        for (Page page : plan.linkable(Language.FR)) {
            assertThat(page.in(Language.EN).folder()).isEqualTo(page.folder());
            assertThat(page.in(Language.EN).language()).isEqualTo(Language.EN);
        }
    }

    @Test
    void noTwoPagesHaveOneAddress() {
        assertThat(paths(plan)).doesNotHaveDuplicates();
    }

    @Test
    void theRootAndTheErrorPageAreForNobodyToLinkTo() {
        assertThat(plan.linkable(Language.FR)).noneMatch(page -> page instanceof Page.Root);
        assertThat(plan.linkable(Language.FR)).noneMatch(page -> page instanceof Page.NotFound);
    }

    @Test
    void anAddressOfBeforeLeadsToTheEventInEachLanguage() {
        assertThat(plan.redirects())
                .containsExactlyInAnyOrder(
                        redirect("fr", "tahoua"),
                        redirect("fr", "takanamat"),
                        redirect("en", "tahoua"),
                        redirect("en", "takanamat"));
    }

    private static Redirect redirect(String language, String old) {
        return new Redirect(Url.folder(language + "/events/" + old + "/"), Url.folder(language + "/events/tabatol/"));
    }

    private static List<String> paths(SitePlan plan) {
        return plan.pages().stream().map(page -> page.url().path()).toList();
    }
}
