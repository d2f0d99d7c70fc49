package org.saheltimeline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.exchange.Written.elements;
import static org.saheltimeline.exchange.Written.text;
import static org.saheltimeline.sample.EventSketch.event;
import static org.saheltimeline.sample.TimelineSketch.timeline;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.sample.EventSketch;
import org.w3c.dom.Element;

class FeedsTest {

    private static final EventSketch OLD = event("old")
            .date("2012-01-17")
            .cites("rfi", "rfi")
            .corrected("2023-11-05", "Le bilan <b>", "12", "7 & plus", "rfi");

    @Test
    void correctionsComeNewestFirstWithTheirEvent() {
        Element feed = corrections(timeline(OLD, event("new").corrected("2023-10-30")));

        assertThat(elements(feed, "entry"))
                .extracting(entry -> text(entry, "id"))
                .containsExactly(
                        "https://example.org/base/fr/events/old/#correction-2023-11-05",
                        "https://example.org/base/fr/events/new/#correction-2023-10-30");
        assertThat(text(feed, "updated")).isEqualTo("2023-11-05T00:00:00Z");
    }

    @Test
    void aCorrectionSaysWhatItWasWhatItIsWhyWhenAndOnWhichSource() {
        Element entry = elements(corrections(timeline(OLD)), "entry").get(0);

        assertThat(text(entry, "title")).isEqualTo("Correction\u00a0: Titre de old");
        assertThat(text(entry, "summary"))
                .isEqualTo("<div lang=\"fr\" dir=\"ltr\"><p>Le bilan &lt;b&gt;</p><dl>"
                        + "<dt>Avant</dt><dd>12</dd><dt>Après</dt><dd>7 &amp; plus</dd>"
                        + "<dt>Motif</dt><dd>the source says so</dd>"
                        + "<dt>Date</dt><dd>5 novembre 2023</dd>"
                        + "<dt>Source</dt><dd><a href=\"https://example.org/rfi\">rfi, A report</a></dd></dl></div>");
    }

    @Test
    void aCorrectionInAnotherLanguageIsMarkedAsSuch() {
        Element feed = new Written(timeline(OLD)).xml("feeds/corrections-en.atom");

        assertThat(text(elements(feed, "entry").get(0), "summary"))
                .contains("<p><span lang=\"fr\" dir=\"ltr\">Le bilan &lt;b&gt;</span></p>");
    }

    @Test
    void aTimelineWithoutCorrectionsHasAFeedWithoutEntries() {
        assertThat(elements(corrections(timeline(event("a"))), "entry")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"feeds/events-fr.atom", "feeds/corrections-fr.atom", "feeds/corrections-en.atom"})
    void aFeedHasAllThatTheStandardAsksFor(String path) {
        Element feed = new Written(timeline(OLD, event("b").date("Y-17000"))).xml(path);

        assertThat(text(elements(feed, "author").get(0), "name")).isNotBlank();
        assertThat(elements(feed, "link"))
                .anySatisfy(link -> assertThat(link.getAttribute("rel")).isEqualTo("self"));
        assertThat(text(feed, "id")).isEqualTo("https://example.org/base/" + path);
        List<Element> entries = elements(feed, "entry");
        assertThat(entries).isNotEmpty().allSatisfy(entry -> {
            assertThat(text(entry, "id")).startsWith("https://");
            assertThat(text(entry, "title")).isNotBlank();
            assertThat(OffsetDateTime.parse(text(entry, "updated")).getYear()).isBetween(0, 9999);
        });
        assertThat(entries).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
    }

    private static Element corrections(Timeline timeline) {
        return new Written(timeline).xml("feeds/corrections-fr.atom");
    }
}
