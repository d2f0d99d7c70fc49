package org.saheltimeline.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What people and their programs do to files, and what is told of it. */
@Timeout(60)
@SuppressWarnings("NullAway.Init") // set up before each test
class WatcherTest {

    @TempDir
    private Path temp = Path.of("");

    private Path root;
    private Watcher watcher;

    @BeforeEach
    void watch() throws IOException {
        root = temp.resolve("content");
        Files.createDirectories(root.resolve("events/2023"));
        Files.writeString(root.resolve("events/2023/a.yaml"), "a");
        watcher = new Watcher(List.of(root, temp.resolve("templates")));
    }

    @AfterEach
    void close() {
        watcher.close();
    }

    @Test
    void aSavedFileIsToldByItsName() throws Exception {
        Path file = Files.writeString(root.resolve("events/2023/a.yaml"), "b");

        assertThat(watcher.next()).isEqualTo(new Changes(Set.of(file), false, false));
    }

    @Test
    void nothingIsToldOfWhatIsBesideTheFolders() throws Exception {
        Files.writeString(temp.resolve("notes.txt"), "b");
        Path file = Files.writeString(root.resolve("events/2023/a.yaml"), "b");

        assertThat(until(changes -> changes.files().contains(file)).files()).containsExactly(file);
    }

    @Test
    void anEditorThatWritesByRenameIsUnderstood() throws Exception {
        Path file = root.resolve("events/2023/a.yaml");
        Path draft = Files.writeString(root.resolve("events/2023/.a.yaml.swp"), "b");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);

        assertThat(until(changes -> changes.files().contains(file)).files()).contains(file);
    }

    @Test
    void aNewFolderIsToldWithWhatIsInItAndWatchedFromThenOn() throws Exception {
        Path folder = Files.createDirectories(root.resolve("articles/2024/05"));
        Files.writeString(folder.resolve("first.md"), "b");
        assertThat(until(Changes::more).more()).isTrue();

        Path second = folder.resolve("second.md");
        assertThat(until(changes -> changes.files().contains(second), () -> Files.writeString(second, "b"))
                        .files())
                .contains(second);
    }

    @Test
    void aRenamedFolderIsToldAndItsFilesUnderTheirNewNames() throws Exception {
        Files.move(root.resolve("events/2023"), root.resolve("events/2024"));
        assertThat(until(Changes::more).more()).isTrue();

        Path file = root.resolve("events/2024/a.yaml");
        assertThat(until(changes -> changes.files().contains(file), () -> Files.writeString(file, "b"))
                        .files())
                .contains(file);
    }

    @Test
    void twoThousandFilesAtOnceAreFewChangesAndNoneIsLost() throws Exception {
        Set<Path> written = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            written.add(Files.writeString(root.resolve("events/2023/e" + i + ".yaml"), "b"));
        }

        Set<Path> told = new HashSet<>();
        int times = 0;
        boolean all = false;
        while (!all) {
            Changes changes = watcher.next();
            times++;
            told.addAll(changes.files());
            all = changes.lost() || told.containsAll(written);
        }
        assertThat(times).isLessThan(20);
    }

    @Test
    void aFolderThatIsDeletedAndRestoredIsWatchedAgain() throws Exception {
        delete(root);
        assertThat(until(changes -> changes.more() && !Files.exists(root)).more())
                .isTrue();

        Path file = root.resolve("events/2023/a.yaml");
        Files.createDirectories(file.getParent());
        assertThat(until(changes -> changes.more() || changes.files().contains(root)))
                .isNotNull();
        assertThat(until(changes -> changes.files().contains(file), () -> Files.writeString(file, "c"))
                        .files())
                .contains(file);
    }

    @Test
    void aFolderThatIsNotThereYetIsWatchedWhenItComes() throws Exception {
        Path templates = Files.createDirectories(temp.resolve("templates"));
        Path file = templates.resolve("event.ftlh");

        assertThat(until(changes -> changes.files().contains(file), () -> Files.writeString(file, "c"))
                        .files())
                .contains(file);
    }

    @Test
    void nothingSoonIsSaidToBeNothing() throws Exception {
        assertThat(watcher.soon(1)).isEmpty();
    }

    /** Something that is done to the files. */
    private interface Act {
        void run() throws IOException;
    }

    private Changes until(Predicate<Changes> enough) throws Exception {
        return until(enough, () -> {});
    }

    /** Waits for such changes; does something before each time that it waits, in case that it was done too early. */
    private Changes until(Predicate<Changes> enough, Act act) throws Exception {
        while (true) {
            act.run();
            Changes changes = watcher.next();
            if (enough.test(changes)) {
                return changes;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
