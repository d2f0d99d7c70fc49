package org.saheltimeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;
import static org.saheltimeline.sample.TimelineSketch.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saheltimeline.cards.CardWords;
import org.saheltimeline.cards.Cards;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.problem.Severity;
import org.saheltimeline.publish.Publication;
import org.saheltimeline.render.Picture;
import org.saheltimeline.text.Language;

class PreviewsTest {

    private final Problems problems = new Problems();
    private final AtomicInteger asked = new AtomicInteger();

    @TempDir
    private Path site = Path.of("");

    @Test
    void aMachineThatCannotDrawMakesASiteWithoutPicturesAndIsTold() throws IOException {
        Previews previews = previews("one", Optional.of("no libfontconfig"));

        assertThat(previews.of(new Page.Home(Language.FR))).isNull();
        publish(previews);
        assertThat(site.resolve("cards")).doesNotExist();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.message()).contains("no libfontconfig");
            assertThat(problem.mend()).contains("apt-get install libfontconfig1");
        });
    }

    @Test
    void aPictureThatWouldLookTheSameIsNotDrawnAgain() throws IOException {
        publish(previews("one", Optional.empty()));
        byte[] before = Files.readAllBytes(site.resolve("cards/ne-fr.png"));
        byte[] marked = before.clone();
        marked[marked.length / 2]++; // not what would be drawn; only its key is looked at
        Files.write(site.resolve("cards/ne-fr.png"), marked);

        Previews again = previews("one", Optional.of("nobody asks"));
        publish(again);

        assertThat(asked).hasValue(1);
        assertThat(site.resolve("cards/ne-fr.png")).hasBinaryContent(marked);
        assertThat(again.of(new Page.Home(Language.FR)))
                .extracting(Picture::url)
                .hasFieldOrPropertyWithValue("path", "cards/site-fr.png");
    }

    @Test
    void aPictureIsDrawnAgainWhereItSaysSomethingElse() throws IOException {
        publish(previews("one", Optional.empty()));
        byte[] before = Files.readAllBytes(site.resolve("cards/ne-fr.png"));

        publish(previews("another", Optional.empty()));

        assertThat(asked).hasValue(2);
        assertThat(Files.readAllBytes(site.resolve("cards/ne-fr.png"))).isNotEqualTo(before);
    }

    private Previews previews(String words, Optional<String> obstacle) {
        Timeline timeline = timeline(event("tabatol").date("2023-10-02"));
        Cards cards = Cards.of(timeline, language -> new CardWords(tally -> words, "per month", "per year"));
        return new Previews(
                cards,
                site,
                () -> {
                    asked.incrementAndGet();
                    return obstacle;
                },
                problems);
    }

    private void publish(Previews previews) throws IOException {
        try (Publication publication = Publication.into(site)) {
            previews.files().forEach((path, png) -> publication.put(path, png.get()));
            publication.finish();
        }
    }
}
