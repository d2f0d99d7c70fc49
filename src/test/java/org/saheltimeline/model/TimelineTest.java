package org.saheltimeline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;
import static org.saheltimeline.sample.TimelineSketch.timeline;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saheltimeline.sample.Sketches;

class TimelineTest {

    @Test
    void eventsStandByDateThenById() {
        Timeline timeline = timeline(
                event("b").date("2023-10-02"),
                event("c").date("2023-09-28"),
                event("a").date("2023-10-02"),
                event("month").date("2023-10"));

        assertThat(timeline.events().ids()).containsExactly("c", "month", "a", "b");
    }

    @Test
    void aRelationIsSeenFromBothEnds() {
        Timeline timeline = timeline(
                event("kandadji").date("2023-09-28"),
                event("tabatol").date("2023-10-02").related(Relation.FOLLOWS, "kandadji"));

        assertThat(related(timeline, "tabatol"))
                .containsExactly(new RelatedEvent(the(timeline, "kandadji"), Relation.FOLLOWS, false));
        assertThat(related(timeline, "kandadji"))
                .containsExactly(new RelatedEvent(the(timeline, "tabatol"), Relation.FOLLOWS, true));
    }

    @Test
    void eventsThatNameEachOtherAreRelatedOnceInTheirOwnWords() {
        Timeline timeline = timeline(
                event("a").date("2023-01-01").related(Relation.LEADS_TO, "b"),
                event("b").date("2023-02-01").related(Relation.FOLLOWS, "a"));

        assertThat(related(timeline, "a"))
                .containsExactly(new RelatedEvent(the(timeline, "b"), Relation.LEADS_TO, false));
        assertThat(related(timeline, "b"))
                .containsExactly(new RelatedEvent(the(timeline, "a"), Relation.FOLLOWS, false));
    }

    @Test
    void relatedEventsStandByDate() {
        Timeline timeline = timeline(
                event("late").date("2024-01-01").related(Relation.CONTEXT, "hub"),
                event("hub")
                        .date("2023-06-01")
                        .related(Relation.LEADS_TO, "later")
                        .related(Relation.FOLLOWS, "early"),
                event("later").date("2025-01-01"),
                event("early").date("2022-01-01"));

        assertThat(related(timeline, "hub"))
                .extracting(related -> related.event().id())
                .containsExactly("early", "late", "later");
    }

    @Test
    void anEventThatIsRelatedToNoneHasNone() {
        Timeline timeline = timeline(event("a"));

        assertThat(related(timeline, "a")).isEmpty();
    }

    @Test
    void fivePapersThatCarryOneAgencyAreOneOrigin() {
        Timeline timeline = timeline(event("a").cites("one", "rfi", "afp").cites("two", "bbc", "afp"));

        assertThat(timeline.corroboration(the(timeline, "a"))).isEqualTo(new Corroboration(2, 1));
    }

    @Test
    void whoRelaysNobodyIsItsOwnOrigin() {
        Timeline timeline = timeline(
                event("a").cites("one", "rfi").cites("two", "bbc", "afp").cites("three", "afp"));

        assertThat(timeline.corroboration(the(timeline, "a"))).isEqualTo(new Corroboration(3, 2));
    }

    @Test
    void anArticlesOriginsCountLikeThoseOfASourceCitedInPlace() {
        Timeline timeline = timeline(
                List.of(Sketches.relay("digest", "bbc", "afp")),
                event("a").article("digest").cites("two", "afp"));

        assertThat(timeline.corroboration(the(timeline, "a"))).isEqualTo(new Corroboration(2, 1));
    }

    @Test
    void anEventIsListedUnderEveryCountryItConcernsAndOnceInEach() {
        Timeline timeline = timeline(event("a")
                .in("NE", "ML", "NE")
                .region("NE-5")
                .actor("issp")
                .actor("issp")
                .topic("coups"));

        Event a = the(timeline, "a");
        assertThat(timeline.index().byCountry()).containsEntry("NE", List.of(a)).containsEntry("ML", List.of(a));
        assertThat(timeline.index().byRegion()).containsOnlyKeys("NE-5");
        assertThat(timeline.index().byActor()).containsEntry("issp", List.of(a));
        assertThat(timeline.index().byTopic()).containsEntry("coups", List.of(a));
        assertThat(timeline.index().byType()).containsEntry(EventType.BATTLES, List.of(a));
    }

    @Test
    void anArticlesEventsAreThoseThatCiteItAndThoseThatItReports() {
        Timeline timeline = timeline(
                List.of(Sketches.article("digest", "rfi", "reported", "both")),
                event("cites").article("digest").date("2023-01-01"),
                event("reported").date("2023-02-01"),
                event("both").article("digest").date("2023-03-01"));

        assertThat(timeline.index().byArticle().getOrDefault("digest", List.of()))
                .extracting(Event::id)
                .containsExactly("cites", "reported", "both");
    }

    @Test
    void coordinatesAreShownOnlyAsFinelyAsTheyAreKnown() {
        assertThat(published(GeoPrecision.PLACE)).contains(new Coordinates(15.457, 3.457));
        assertThat(published(GeoPrecision.NEAR)).contains(new Coordinates(15.5, 3.5));
        assertThat(published(GeoPrecision.REGION)).isEmpty();
    }

    private static Optional<Coordinates> published(GeoPrecision precision) {
        return event("a").at(15.45678, 3.45678, precision).build().location().published();
    }

    private static List<RelatedEvent> related(Timeline timeline, String id) {
        return timeline.related(the(timeline, id));
    }

    private static Event the(Timeline timeline, String id) {
        return timeline.events().find(id).orElseThrow();
    }
}
