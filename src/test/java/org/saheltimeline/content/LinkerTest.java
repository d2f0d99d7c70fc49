package org.saheltimeline.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;
import static org.saheltimeline.sample.TimelineSketch.corpus;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Relation;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.sample.EventSketch;
import org.saheltimeline.sample.Sketches;

class LinkerTest {

    private static final List<Article> DIGEST = List.of(Sketches.article("digest", "rfi"));

    private final Problems problems = new Problems();

    static Stream<Arguments> dangling() {
        return Stream.of(
                wrong("unknown-actor", "there is no actor \"isp\"", "issp", event -> event.actor("isp")),
                wrong("unknown-country", "there is no country \"NW\"", "NE", event -> event.in("NW")),
                wrong("unknown-country", "there is no country \"MR\"", "ML", event -> event.in("NE", "MR")),
                wrong("unknown-region", "there is no region \"NE-6\"", "NE-5", event -> event.region("NE-6")),
                wrong("unknown-topic", "there is no topic \"coup\"", "coups", event -> event.topic("coup")),
                wrong("unknown-article", "there is no article \"digset\"", "digest", event -> event.article("digset")),
                wrong("unknown-publisher", "there is no publisher \"rif\"", "rfi", event -> event.cites("k", "rif")),
                wrong(
                        "unknown-publisher",
                        "there is no publisher \"apf\"",
                        "afp",
                        event -> event.cites("k", "rfi", "apf")),
                wrong("unknown-source", "there is no source \"keys\"", "key", event -> event.killed(29, "keys")),
                wrong(
                        "unknown-event",
                        "there is no event \"tabatoll\"",
                        "tabatol",
                        event -> event.related(Relation.FOLLOWS, "tabatoll")));
    }

    private static Arguments wrong(String rule, String message, String nearest, UnaryOperator<EventSketch> change) {
        return Arguments.of(rule, message, nearest, change);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("dangling")
    void anIdThatLeadsNowhereNamesTheNearest(
            String rule, String message, String nearest, UnaryOperator<EventSketch> change) {
        EventSketch broken = change.apply(event("kandadji").cites("key", "rfi"));
        Linker.link(corpus(DIGEST, event("tabatol"), broken), event -> true, problems);

        Problem problem = only();
        assertThat(problem.rule()).isEqualTo(rule);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.mend()).contains("did you mean \"" + nearest + "\"?");
        assertThat(problem.place().file()).isEqualTo("events/2023/kandadji.yaml");
    }

    @Test
    void whereNothingIsNearItSaysWhereToAddIt() {
        link(event("a").actor("wagner"));

        assertThat(only().mend()).isEqualTo("add it to actors.yaml, or use one of the ids there");
    }

    @Test
    void anArticleThatReportsAnEventThatDoesNotExistIsAProblem() {
        Linker.link(
                corpus(List.of(Sketches.article("digest", "rfi", "tabatoll")), event("tabatol")),
                event -> true,
                problems);

        assertThat(only().message()).isEqualTo("there is no event \"tabatoll\"");
    }

    @Test
    void aRegionOfAnotherCountryIsAProblem() {
        link(event("a").in("NE").region("ML-4"));

        assertThat(only().message()).isEqualTo("region ML-4 belongs to ML, not to NE");
    }

    @Test
    void anEventIsNotRelatedToItself() {
        link(event("a").related(Relation.CONTEXT, "a"));

        assertThat(only().rule()).isEqualTo("related-to-itself");
    }

    @Test
    void aKeyUsedTwiceIsAProblem() {
        link(event("a").cites("key", "rfi").cites("key", "bbc"));

        assertThat(only().rule()).isEqualTo("duplicate-source");
    }

    @Test
    void anIdOfBeforeThatIsAnEventsIdNowIsAProblem() {
        link(event("a").previously("b"), event("b"));

        assertThat(only().message()).isEqualTo("the event \"b\" is there already, at events/2023/b.yaml:1:1");
    }

    @Test
    void twoEventsOfOneIdAreAProblemThatNamesBoth() {
        link(event("a"), event("a"));

        assertThat(only().message()).isEqualTo("the event \"a\" is there already, at events/2023/a.yaml:1:1");
    }

    @Test
    void whatIsNotShownIsLinkedToFromNowhere() {
        Timeline timeline = Linker.link(
                corpus(
                        List.of(Sketches.article("digest", "rfi", "hidden", "shown")),
                        event("shown").related(Relation.FOLLOWS, "hidden"),
                        event("hidden").draft()),
                event -> !event.draft(),
                problems);

        assertThat(problems.isEmpty()).isTrue();
        Event shown = timeline.events().find("shown").orElseThrow();
        assertThat(timeline.events().ids()).containsExactly("shown");
        assertThat(timeline.related(shown)).isEmpty();
        assertThat(timeline.articles().find("digest").orElseThrow().events())
                .extracting(ref -> ref.id())
                .containsExactly("shown");
    }

    @Test
    void aDraftsIdsAreCheckedLikeAnyOthers() {
        Linker.link(corpus(List.of(), event("a").draft().actor("isp")), event -> false, problems);

        assertThat(only().rule()).isEqualTo("unknown-actor");
    }

    private void link(EventSketch... events) {
        Linker.link(corpus(List.of(), events), event -> true, problems);
    }

    private Problem only() {
        assertThat(problems.sorted()).hasSize(1);
        return problems.sorted().get(0);
    }
}
