package org.saheltimeline;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saheltimeline.content.YamlFuzz;
import org.saheltimeline.dates.EdtfFuzz;
import org.saheltimeline.hostile.EventFuzz;
import org.saheltimeline.render.MarkdownFuzz;

/** What fuzzing began with and what it found, once more; {@code src/test/fuzz/README.md} says how to look for more. */
class FuzzFindsTest {

    private static final Path FOLDER = Path.of("src", "test", "fuzz");

    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "edtf", EdtfFuzz::fuzzerTestOneInput,
            "yaml", YamlFuzz::fuzzerTestOneInput,
            "markdown", MarkdownFuzz::fuzzerTestOneInput,
            "event", EventFuzz::fuzzerTestOneInput);

    static List<Path> inputs() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !FOLDER.equals(file.getParent()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void holds(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        String target = FOLDER.relativize(input).getName(0).toString();
        Consumer<byte[]> reader = Objects.requireNonNull(TARGETS.get(target));
        assertThatCode(() -> reader.accept(bytes)).doesNotThrowAnyException();
    }
}
