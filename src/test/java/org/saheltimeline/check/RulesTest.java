package org.saheltimeline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;
import static org.saheltimeline.sample.TimelineSketch.timeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saheltimeline.graphics.Areas;
import org.saheltimeline.model.GeoPrecision;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.problem.Severity;
import org.saheltimeline.sample.EventSketch;
import org.saheltimeline.sample.Sketches;

class RulesTest {

    @Test
    void nobodyCountsTheDeadBeforeTheEvent() {
        Problem problem = only(event("a")
                .date("2023-10-02")
                .citesOf("2023-10-01", "key", "rfi")
                .killed(29, "key"));

        assertThat(problem.rule()).isEqualTo("claim-before-event");
        assertThat(problem.message())
                .isEqualTo("the source of this figure was published (2023-10-01) before the event (2023-10-02)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-10-02", "2023-10", "2023", "2024-01-01"})
    void aFigureThatMayHaveBeenPublishedAfterwardsIsFine(String published) {
        assertThat(check(event("a").citesOf(published, "key", "rfi").killed(29, "key")))
                .isEmpty();
    }

    @Test
    void theBackgroundMayBeOlderThanTheEvent() {
        assertThat(check(event("a").citesOf("2012-01-01", "key", "rfi"))).isEmpty();
        assertThat(check(event("a").citesOf("2012-01-01", "key", "rfi").killedBefore(200, "key")))
                .isEmpty();
    }

    @Test
    void coordinatesFinerThanTheirPrecisionAreToldOf() {
        assertThat(only(event("a").at(15.45, 3.4, GeoPrecision.NEAR)).rule())
                .isEqualTo("coordinates-finer-than-stated");
        assertThat(only(event("a").at(15.4567, 3.4, GeoPrecision.PLACE)).mend()).isEqualTo("keep 3 at most");
        assertThat(only(event("a").at(15.4, 3.4, GeoPrecision.REGION)).mend())
                .isEqualTo("leave lat and lon out where only the region is known");
    }

    @Test
    void aPointFarOutsideTheCountryIsToldOf() {
        Problem gao = only(event("a").at(16.271, -0.044, GeoPrecision.PLACE)); // the sketch is in Niger
        assertThat(gao.rule()).isEqualTo("point-outside-country");
        assertThat(gao.message()).matches("the point 16\\.271, -0\\.044 is \\d+ km outside NE");
        assertThat(gao.mend()).isEqualTo("look at lat, lon and country");
    }

    @Test
    void exchangedFiguresAreSeen() {
        assertThat(only(event("a").at(9.5, 15.5, GeoPrecision.NEAR)).mend()).isEqualTo("exchange lat and lon");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"13.5, 2.1", "11.9, 3.4", "23.4, 11.9"})
    void aPointInTheCountryOrNearItsBorderIsFine(double lat, double lon) {
        assertThat(check(event("a").at(lat, lon, GeoPrecision.NEAR))).isEmpty();
    }

    @Test
    void aCountryWhoseBordersAreNotKnownIsNotAskedAbout() {
        Problems problems = new Problems();
        Rules.check(
                timeline(event("a").at(16.271, -0.044, GeoPrecision.PLACE)),
                file -> List.of(),
                Borders.UNKNOWN,
                problems);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void coordinatesAsFineAsTheirPrecisionAreFine() {
        assertThat(check(event("a").at(15.4, 3.4, GeoPrecision.NEAR))).isEmpty();
        assertThat(check(event("a").at(15.456, 3.4, GeoPrecision.PLACE))).isEmpty();
    }

    @Test
    void twoEventsOfOneDayTypeAndPointAreProbablyOne() {
        Problem problem =
                only(event("a").at(15.4, 3.4, GeoPrecision.NEAR), event("b").at(15.4, 3.4, GeoPrecision.NEAR));

        assertThat(problem.rule()).isEqualTo("probable-duplicate");
        assertThat(problem.place().file()).isEqualTo("events/2023/b.yaml");
        assertThat(problem.message()).endsWith("events/2023/a.yaml");
    }

    @Test
    void twoEventsOfAnotherDayOrPointAreTwo() {
        assertThat(check(
                        event("a").at(15.4, 3.4, GeoPrecision.NEAR),
                        event("b").at(15.4, 3.5, GeoPrecision.NEAR),
                        event("c").at(15.4, 3.4, GeoPrecision.NEAR).date("2023-10-03"),
                        event("d"),
                        event("e")))
                .isEmpty();
    }

    @Test
    void anArticleThatReportsAnEventShouldBeCitedThere() {
        Problem problem = only(timeline(List.of(Sketches.article("digest", "rfi", "a")), event("a")));

        assertThat(problem.rule()).isEqualTo("article-not-cited");
        assertThat(problem.place().file()).isEqualTo("articles/2023/digest.fr.md");
        assertThat(problem.mend()).isEqualTo("add \"- article: digest\" to the sources of events/2023/a.yaml");
    }

    @Test
    void anArticleThatIsCitedIsFine() {
        assertThat(check(timeline(
                        List.of(Sketches.article("digest", "rfi", "a")),
                        event("a").article("digest"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qui ?", "« Oui", "Oui »", "Quoi !", "Un ; deux", "Niger : 29 morts", "l'attaque"})
    void frenchIsSetWithNoBreakSpacesAndTypographicApostrophes(String french) {
        assertThat(only(event("a").title(french)).rule()).isEqualTo("french-spacing");
        assertThat(only(event("a").summary(french)).rule()).isEqualTo("french-spacing");
        assertThat(only(timeline(List.of(Sketches.digest("d", french)), new EventSketch[0]))
                        .rule())
                .isEqualTo("french-spacing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qui\u202f? L’attaque de «\u00a0Tabatol\u00a0»\u202f: 29\u00a0morts\u202f; deux blessés.",
                "Vu à 21:30",
                "Voir https://example.org/a?b=c!",
                "[Le texte](https://example.org/a) dit",
            })
    void frenchThatIsWellSetIsFine(String french) {
        assertThat(check(event("a").title(french))).isEmpty();
    }

    @Test
    void whatIsWronglySetIsFoundInItsFile() {
        List<String> file =
                List.of("date: 2023", "title: {fr: Qui sait}", "summary:", "  fr: |", "    Vu.", "    Oui ?");
        Problems problems = new Problems();
        Rules.check(timeline(event("a").summary("Vu.\nOui ?")), name -> file, Borders.UNKNOWN, problems);
        assertThat(problems.sorted()).extracting(Problem::place).containsExactly(new Place("events/2023/a.yaml", 6, 8));
    }

    @Test
    void aClaimantsFrenchIsLookedAtToo() {
        assertThat(only(event("a").cites("key", "rfi").killed(29, "key", "l'armée"))
                        .rule())
                .isEqualTo("french-spacing");
    }

    @Test
    void everyRuleWarnsAndNoneStopsTheBuild() {
        assertThat(only(event("a").title("Qui ?")).severity()).isEqualTo(Severity.WARNING);
    }

    private static Problem only(EventSketch... events) {
        return only(timeline(events));
    }

    private static Problem only(Timeline timeline) {
        List<Problem> found = check(timeline);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Problem> check(EventSketch... events) {
        return check(timeline(events));
    }

    private static List<Problem> check(Timeline timeline) {
        Problems problems = new Problems();
        Rules.check(timeline, file -> List.of(), new Areas()::kilometresOutside, problems);
        return problems.sorted();
    }
}
