package org.saheltimeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saheltimeline.site.Trees;
import org.saheltimeline.text.Language;

/**
 * After an edit, a build makes only what the edit reaches, and leaves the same bytes as one that makes everything.
 *
 * <p>It edits a copy of the real content, where events are related, cite articles and stand in many lists. More of it:
 * {@code mvn test -Dtest=RebuildTest -Dedits=200 -Dseed=7}.
 */
class RebuildTest {

    private static final List<String> PARTS = List.of(
            "date",
            "title",
            "summary",
            "event_type",
            "location",
            "actors",
            "toll",
            "grading",
            "related",
            "topics",
            "added",
            "corrections",
            "sensitivity");

    /** One less, and the days of the month have no pages of their own. */
    private static final int MANY_A_MONTH = 201;

    @TempDir
    private Path folder = Path.of("");

    private final Random random = new Random(Long.getLong("seed", 1));

    private Path content() {
        return folder.resolve("content");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "event_pages: 40, 0", "event_pages: 300, " + MANY_A_MONTH})
    void anEditLeavesWhatAFullBuildMakes(String settings, int more) throws IOException {
        Trees.copy(Path.of("content"), content());
        addEvents(more);
        Path site = content().resolve("site.yaml");
        Files.writeString(site, Files.readString(site) + settings + "\n");
        assertThat(build().done()).isTrue();
        int compared = 0;
        int most = Integer.getInteger("edits", 3);
        for (int i = 0; compared < most && i < 10 * most; i++) {
            Map<Path, Optional<String>> before = new TreeMap<>();
            String edit = edit(before);
            Progress progress = new Progress(() -> 0);
            BuildResult result = build(progress);
            if (!result.done()) {
                undo(before); // the edit was a mistake, which is said
                continue;
            }
            compared++;
            assertThat(new Build(options(folder.resolve("full"))).run().done()).isTrue();
            assertThat(Trees.bytes(folder.resolve("site")))
                    .as("edit %d: %s", i, edit)
                    .isEqualTo(Trees.bytes(folder.resolve("full")));
            assertThat(kept(progress)).as("files kept after %s", edit).isPositive();
        }
        assertThat(compared).isEqualTo(most);
    }

    @Test
    void aTitleReachesFewFilesAndARegistryAll() throws IOException {
        Trees.copy(Path.of("content"), content());
        build();
        Path event = any(files("events", ".yaml"));
        Files.writeString(event, retitled(Files.readString(event)));
        Progress title = new Progress(() -> 0);
        assertThat(build(title).done()).isTrue();
        assertThat(kept(title)).isGreaterThan(title.total() / 2);

        Path actors = content().resolve("actors.yaml");
        Files.writeString(actors, Files.readString(actors) + "# touched\n");
        Progress registry = new Progress(() -> 0);
        build(registry);
        assertThat(kept(registry)).isZero();
    }

    /** What all the days of a month show of each other, and what becomes of them where the month has fewer events. */
    @Test
    void anEventThatLeavesItsDayReachesTheOthers() throws IOException {
        Files.createDirectories(content());
        for (String file : List.of("site", "actors", "places", "publishers", "topics")) {
            Files.copy(Path.of("content", file + ".yaml"), content().resolve(file + ".yaml"));
        }
        addEvents(MANY_A_MONTH + 1);
        assertThat(build().done()).isTrue();
        assertThat(move(7, "2019-07-03")).as("files kept").isPositive();
        assertThat(move(7, "2019-07")).as("files kept").isPositive();
        move(7, "2019-08-01"); // and every page that shows July's picture says another number of events
        assertThat(Files.exists(folder.resolve("site/fr/timeline/2019/07/09/index.html")))
                .isTrue();
        move(8, "2018");
        assertThat(Files.exists(folder.resolve("site/fr/timeline/2019/07/09/index.html")))
                .isFalse();
    }

    /** Gives an event another date, looks at what a build leaves, and says how many files it has kept. */
    private int move(int number, String date) throws IOException {
        Path event = content().resolve("events/2019/2019-07-more-" + number + ".yaml");
        Files.writeString(event, Files.readString(event).replaceFirst("date: \\S+", "date: " + date));
        Progress progress = new Progress(() -> 0);
        assertThat(build(progress).done()).isTrue();
        assertThat(new Build(options(folder.resolve("full"))).run().done()).isTrue();
        assertThat(Trees.bytes(folder.resolve("site")))
                .as("%d moved to %s", number, date)
                .isEqualTo(Trees.bytes(folder.resolve("full")));
        Progress again = new Progress(() -> 0);
        build(again);
        assertThat(again.total())
                .as("work for a build after which nothing has changed")
                .isZero();
        return kept(progress);
    }

    /** So many events in a month of which the content has few. */
    private void addEvents(int count) throws IOException {
        Path year = Files.createDirectories(content().resolve("events/2019"));
        for (int i = 0; i < count; i++) {
            String event = "date: 2019-07-%02d\ntitle:\n  fr: Titre %d\n".formatted(i % 9 + 1, i)
                    + "event_type: Battles\nsub_event_type: Armed clash\n"
                    + "location: {country: NE, geo_precision: 3}\n"
                    + "sources:\n  - {key: rfi, publisher: rfi, title: Niger, published: 2019-08-01, lang: fr}\n";
            Files.writeString(year.resolve("2019-07-more-" + i + ".yaml"), event);
        }
    }

    /** Does something to a file or two, as an editor might; notes how they were. */
    private String edit(Map<Path, Optional<String>> before) throws IOException {
        int kind = random.nextInt(10);
        Path event = any(files("events", ".yaml"));
        if (kind == 0) {
            String id = event.getFileName().toString().replace(".yaml", "-" + random.nextInt(100));
            return write(event.resolveSibling(id + ".yaml"), Files.readString(event), before);
        }
        if (kind == 1) {
            before.put(event, Optional.of(Files.readString(event)));
            Files.delete(event);
            return "gone: " + event;
        }
        if (kind == 2) {
            return write(event, Files.readString(event) + "draft: true\n", before);
        }
        if (kind == 3) {
            Path article = any(files("articles", ".md"));
            String id = event.getFileName().toString().replace(".yaml", "");
            return write(article, Files.readString(article) + "\n[Voir](event:" + id + ").\n", before);
        }
        if (kind == 4) {
            return write(event, retitled(Files.readString(event)), before);
        }
        String part = PARTS.get(random.nextInt(PARTS.size()));
        Path other = any(files("events", ".yaml"));
        return part + ": " + write(event, withPart(part, Files.readString(event), Files.readString(other)), before);
    }

    private static String retitled(String event) {
        return event.replaceFirst("title:\\R  fr: ['\"]?", "$0Encore ");
    }

    /** An event with the date, say, of another. */
    private static String withPart(String part, String event, String other) {
        String own = part(part, event);
        String theirs = part(part, other);
        return own.isEmpty() ? event + theirs : event.replace(own, theirs);
    }

    private static String part(String part, String event) {
        StringBuilder found = new StringBuilder();
        boolean within = false;
        for (String line : event.lines().toList()) {
            boolean begins = !line.isEmpty() && !line.startsWith(" ");
            within = begins ? line.startsWith(part + ":") || isSubType(part, line) : within;
            if (within) {
                found.append(line).append('\n');
            }
        }
        return found.toString();
    }

    /** A type and its sub-type change together. */
    private static boolean isSubType(String part, String line) {
        return part.equals("event_type") && line.startsWith("sub_event_type:");
    }

    private static String write(Path file, String text, Map<Path, Optional<String>> before) throws IOException {
        before.put(file, Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty());
        Files.writeString(file, text);
        return file.toString();
    }

    private static void undo(Map<Path, Optional<String>> before) throws IOException {
        for (Map.Entry<Path, Optional<String>> file : before.entrySet()) {
            if (file.getValue().isPresent()) {
                Files.writeString(file.getKey(), file.getValue().get());
            } else {
                Files.delete(file.getKey());
            }
        }
    }

    private static int kept(Progress progress) {
        return progress.work().stream()
                .filter(work -> work.name().equals(Writing.KEPT))
                .mapToInt(Progress.Spent::count)
                .sum();
    }

    private BuildResult build() throws IOException {
        return build(new Progress(() -> 0));
    }

    private BuildResult build(Progress progress) throws IOException {
        return new Build(options(folder.resolve("site")), progress, Optional.of(Path.of("pom.xml"))).run();
    }

    private BuildOptions options(Path out) {
        return new BuildOptions(
                content(), Path.of("templates"), out, null, List.of(Language.FR), false, null, false, 2);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<Path> files(String kind, String ending) throws IOException {
        return Trees.files(content().resolve(kind)).stream()
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }
}
