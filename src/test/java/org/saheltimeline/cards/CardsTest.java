package org.saheltimeline.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;
import static org.saheltimeline.sample.TimelineSketch.timeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saheltimeline.content.ContentReader;
import org.saheltimeline.content.Linker;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Relation;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Language;

class CardsTest {

    private static final Event TABATOL = event("tabatol")
            .date("2023-10-02")
            .cites("rfi", "rfi")
            .killed(29, "rfi")
            .build();

    private final Timeline small = timeline(
            event("tabatol").date("2023-10-02").cites("rfi", "rfi").killed(29, "rfi"),
            event("mourning").date("2023-10-03"),
            event("koure").date("2020-08-09"),
            event("undated").date("2021"));
    private final Cards cards = Cards.of(small, language -> Pictures.WORDS);

    @Test
    void theSiteItsCountriesAndItsMonthsOfSeveralEventsHaveACardInEachLanguage() {
        assertThat(cards.all())
                .extracting(card -> card.url().path())
                .containsExactly(
                        "cards/2023-10-en.png",
                        "cards/2023-10-fr.png",
                        "cards/ne-en.png",
                        "cards/ne-fr.png",
                        "cards/site-en.png",
                        "cards/site-fr.png");
    }

    @Test
    void aMonthIsSaidWithTheCapitalOfAHeadlineAndInTheAlternativeText() {
        Card card = card("cards/2023-10-fr.png");
        assertThat(card.subject()).isEqualTo("Octobre 2023");
        assertThat(card.alt())
                .isEqualTo("Octobre 2023 · Chronologie · 2 événements · 29 à 29 morts selon les bilans rapportés");
    }

    @Test
    void theSitesOwnCardSaysItsNameOnceAndItsDescription() {
        Card card = card("cards/site-fr.png");
        assertThat(card.description()).isEqualTo("Ce qui s’est passé");
        assertThat(card.alt()).startsWith("Chronologie · 4 événements");
    }

    @Test
    void everyPageHasACard() {
        for (Page page : SitePlan.of(small).pages()) {
            assertThat(cards.all()).contains(cards.of(page));
            assertThat(cards.of(page).language()).isEqualTo(page.language());
        }
    }

    @Test
    void anEventShowsItsMonthAndOneThatIsAloneInItsMonthItsCountry() {
        Event alone = event("koure").date("2020-08-09").build();
        Event undated = event("undated").date("2021").build();
        assertThat(pathOf(new Page.OfEvent(Language.FR, TABATOL))).isEqualTo("cards/2023-10-fr.png");
        assertThat(pathOf(new Page.OfEvent(Language.FR, alone))).isEqualTo("cards/ne-fr.png");
        assertThat(pathOf(new Page.OfEvent(Language.FR, undated))).isEqualTo("cards/ne-fr.png");
        assertThat(pathOf(new Page.Home(Language.EN))).isEqualTo("cards/site-en.png");
    }

    @Test
    void aTollThatIsPartOfAnotherIsNotCountedTwice() {
        Event whole = event("rebellion").cites("rfi", "rfi").killed(100, "rfi").build();
        Event part = event("aguelhok")
                .cites("rfi", "rfi")
                .killed(82, "rfi")
                .related(Relation.PART_OF, "rebellion")
                .build();
        assertThat(Tally.of(List.of(whole, part)).killed().orElseThrow().low()).isEqualTo(100);
        assertThat(Tally.of(List.of(part)).killed().orElseThrow().low()).isEqualTo(82);
    }

    @Test
    void nothingReportedIsNotZero() {
        Tally tally = Tally.of(List.of(event("koure").build(), TABATOL));
        assertThat(tally.withoutToll()).isEqualTo(1);
        assertThat(Tally.of(List.of(event("koure").build())).killed()).isEmpty();
    }

    @Test
    void aPictureIsKnownByWhatItShows() {
        Card card = card("cards/ne-fr.png");
        byte[] png = cards.draw(card);
        assertThat(Cards.isCurrent(card, png)).isTrue();
        assertThat(Cards.isCurrent(card("cards/ne-en.png"), png)).isFalse();
        assertThat(Cards.isCurrent(card, new byte[0])).isFalse();
    }

    @Test
    void aTimelineOfManyYearsHasABarAYearAndOneOfCenturiesNone() {
        Timeline years = timeline(
                event("a").date("1960-04-04"),
                event("b").date("2023-10-02"),
                event("c").date("2023-11-02"));
        Strip strip = Cards.of(years, language -> Pictures.WORDS)
                .of(new Page.Home(Language.FR))
                .strip();
        assertThat(strip.all()).hasSize(64).endsWith(0, 2);
        assertThat(strip.label()).isEqualTo("Événements par an");
        Timeline centuries = timeline(event("a").date("1324-07-01"), event("b").date("2023-10-02"));
        assertThat(Cards.of(centuries, language -> Pictures.WORDS)
                        .of(new Page.Home(Language.FR))
                        .strip()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void everyCardOfOurOwnSiteFitsAndIsLight() throws IOException {
        Cards own = Cards.of(ourOwn(), language -> Pictures.WORDS);
        assertThat(own.obstacle()).isEmpty();
        for (Card card : own.all()) {
            byte[] png = own.draw(card);
            assertThat(png).as(card.url().path()).hasSizeLessThan(30 << 10);
            CardPainterTest.assertInsideMargins(Pictures.read(png), card);
        }
    }

    @Test
    void manyThreadsDrawTheSame() {
        List<byte[]> drawn = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> cards.draw(card("cards/ne-fr.png")))
                .toList();
        assertThat(drawn).allSatisfy(png -> assertThat(png).isEqualTo(drawn.get(0)));
    }

    private Card card(String path) {
        return cards.all().stream()
                .filter(card -> card.url().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private String pathOf(Page page) {
        return cards.of(page).url().path();
    }

    /** The content of this repository, in all languages. */
    private static Timeline ourOwn() throws IOException {
        try (Jobs jobs = new Jobs(1)) {
            Problems problems = new Problems();
            Corpus corpus =
                    ContentReader.read(Path.of("content"), jobs, problems).orElseThrow();
            return Linker.link(corpus.with(null, List.of(Language.values())), event -> true, problems);
        }
    }
}
