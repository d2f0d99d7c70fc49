package org.saheltimeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saheltimeline.site.Trees;
import org.saheltimeline.text.Language;

/** A word that no language has is said with its key and file, wherever it is needed first: no build ends in a stack. */
class MissingWordsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"card.per-month", "card.toll", "event.address", "list.comma", "search.title"})
    void aMissingWordIsAProblem(String key) throws IOException {
        Path templates = folder.resolve("templates");
        Trees.copy(Path.of("templates"), templates);
        Trees.edit(templates, ".properties", lines -> lines.filter(line -> !line.startsWith(key + " = ")));
        Path site = folder.resolve("site");
        Path content = folder.resolve("content");
        Trees.copy(Path.of("src/test/cases/common/content"), content);
        Trees.copy(Path.of("src/test/cases/contested-toll/content"), content);
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
}
