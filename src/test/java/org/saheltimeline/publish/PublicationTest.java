package org.saheltimeline.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PublicationTest extends SiteFolder {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @Test
    void writesFilesAndTheirFolders() throws IOException {
        int written = build(Map.of("index.html", "home", "fr/events/x/index.html", "x"));

        assertThat(written).isEqualTo(2);
        assertThat(files()).isEqualTo(Map.of("index.html", "home", "fr/events/x/index.html", "x"));
    }

    @Test
    void anUnchangedFileIsNotTouched() throws IOException {
        build(Map.of("index.html", "home", "a/index.html", "old"));
        Files.setLastModifiedTime(site.resolve("index.html"), LONG_AGO);
        Files.setLastModifiedTime(site.resolve("a/index.html"), LONG_AGO);

        int written = build(Map.of("index.html", "home", "a/index.html", "new"));

        assertThat(written).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(site.resolve("a/index.html"))).isNotEqualTo(LONG_AGO);
    }

    @Test
    void aFileOfTheSameLengthWithOtherBytesIsReplaced() throws IOException {
        build(Map.of("index.html", "29 dead"));
        build(Map.of("index.html", "60 dead"));

        assertThat(files()).containsEntry("index.html", "60 dead");
    }

    @Test
    void aBuildThatDoesNotFinishLeavesTheSiteAsItWas() throws IOException {
        build(Map.of("index.html", "home", "old.html", "old"));
        Files.setLastModifiedTime(site.resolve("index.html"), LONG_AGO);

        try (Publication publication = Publication.into(site)) {
            publication.put("index.html", "other".getBytes(UTF_8));
            publication.put("new/index.html", "new".getBytes(UTF_8));
        }

        assertThat(files()).isEqualTo(Map.of("index.html", "home", "old.html", "old"));
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(LONG_AGO);
        assertThat(site.resolve(Staging.NAME)).doesNotExist();
    }

    @Test
    void aFirstBuildThatDoesNotFinishLeavesNoFolder() throws IOException {
        try (Publication publication = Publication.into(site)) {
            publication.put("index.html", "home".getBytes(UTF_8));
        }

        assertThat(site).doesNotExist();
    }

    @Test
    void whatAnEarlierBuildMadeAndThisOneDoesNotIsRemovedWithItsEmptyFolders() throws IOException {
        build(Map.of("index.html", "home", "fr/events/x/index.html", "x", "fr/index.html", "fr"));
        build(Map.of("index.html", "home", "fr/index.html", "fr"));

        assertThat(files()).isEqualTo(Map.of("index.html", "home", "fr/index.html", "fr"));
        assertThat(site.resolve("fr/events")).doesNotExist();
    }

    @Test
    void whatAKilledBuildLeftBehindIsThrownAway() throws IOException {
        put(Staging.NAME + "/half/index.html", "half");

        build(Map.of("index.html", "home"));

        assertThat(files()).isEqualTo(Map.of("index.html", "home"));
        assertThat(site.resolve(Staging.NAME)).doesNotExist();
    }

    @Test
    void filesOfABuildThatDiedWhileMovingAreNoClashForTheNext() throws IOException {
        Map<String, String> many = new TreeMap<>();
        IntStream.range(0, 50).forEach(i -> many.put(i + ".html", "first"));
        try (Publication publication = Publication.into(site)) {
            many.forEach((path, text) -> publication.put(path, text.getBytes(UTF_8)));
            put("25.html/in-the-way.txt", "");
            assertThatThrownBy(publication::finish).isInstanceOf(IOException.class);
        }
        Files.delete(site.resolve("25.html/in-the-way.txt"));
        Files.delete(site.resolve("25.html"));

        many.replaceAll((path, text) -> "second");
        build(many);

        assertThat(files()).isEqualTo(many);
    }

    @Test
    void twoPagesOfOneAddressAreABug() throws IOException {
        try (Publication publication = Publication.into(site)) {
            publication.put("index.html", "a".getBytes(UTF_8));

            assertThatThrownBy(() -> publication.put("index.html", "b".getBytes(UTF_8)))
                    .hasMessageContaining("index.html");
        }
    }

    @Test
    @Timeout(60)
    void fourThreadsMayPutIntoTheSameNewFolderAtOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(4);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Publication publication = Publication.into(site)) {
            List<Future<Integer>> running = IntStream.range(0, 4)
                    .mapToObj(thread -> threads.submit(() -> {
                        for (int folder = 0; folder < 300; folder++) {
                            together.await();
                            publication.put("a/" + folder + "/b/c/" + thread + ".html", "x".getBytes(UTF_8));
                        }
                        return 300;
                    }))
                    .toList();
            for (Future<Integer> thread : running) {
                thread.get();
            }
            assertThat(publication.finish()).isEqualTo(1200);
        } finally {
            threads.shutdownNow();
        }
        assertThat(files()).hasSize(1200);
    }
}
