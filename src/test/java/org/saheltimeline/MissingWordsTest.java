package org.saheltimeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saheltimeline.text.Language;

/** A word that no language has is said with its key and file, wherever it is needed first: no build ends in a stack. */
class MissingWordsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"card.per-month", "card.toll", "event.address", "list.comma", "search.title"})
    void aMissingWordIsAProblem(String key) throws IOException {
        Path templates = folder.resolve("templates");
        copy(Path.of("templates"), templates, key + " = ");
        Path site = folder.resolve("site");
        Path content = folder.resolve("content");
        copy(Path.of("src/test/cases/common/content"), content, "");
        copy(Path.of("src/test/cases/contested-toll/content"), content, "");
        BuildResult result = new Build(
                        new BuildOptions(content, templates, site, null, List.of(Language.FR), false, null, false, 1))
                .run();

        assertThat(result.done()).isFalse();
        assertThat(result.problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(key);
            assertThat(problem.mend()).contains(key);
            assertThat(problem.place().file()).contains("templates/");
        });
        assertThat(site).doesNotExist();
    }

    /** Copies a folder, without the lines of messages that begin so. */
    private static void copy(Path from, Path to, String without) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                if (file.toString().endsWith(".properties")) {
                    Files.write(
                            target,
                            Files.readAllLines(file).stream()
                                    .filter(line -> !line.startsWith(without))
                                    .toList());
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
