package org.saheltimeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;

/** Problems of files that are not there, so that each is a line. */
class ProblemPrinterTest {

    private final StringWriter said = new StringWriter();
    private final ProblemPrinter printer =
            new ProblemPrinter(new PrintWriter(said, true), Path.of("nowhere"), Path.of("nowhere-either"));

    @Test
    void ofAFileWithManyTheFirstTwentyAreSaidAndHowManyMoreThereAre() {
        printer.print(Stream.concat(errors("a.yaml", 1, 10_000), errors("b.yaml", 1, 20))
                .toList());

        assertThat(lines()).hasSize(20 + 1 + 20);
        assertThat(lines().get(19)).contains("a.yaml:20:1: error: wrong 20");
        assertThat(lines().get(20))
                .endsWith("a.yaml: … and 9,980 more in this file")
                .startsWith("nowhere");
        assertThat(lines().get(40)).contains("b.yaml:20:1");
    }

    @Test
    void noErrorIsHiddenBehindWarnings() {
        printer.print(Stream.concat(warnings("a.yaml", 1, 50), errors("a.yaml", 51, 52))
                .toList());

        assertThat(lines()).hasSize(20 + 1);
        assertThat(lines().get(17)).contains("a.yaml:18:1: warning");
        assertThat(lines().subList(18, 20)).allSatisfy(line -> assertThat(line).contains(": error: "));
    }

    @Test
    void aPreviewSaysTheNextOnesWhenTheFirstAreMendedAndNothingTwice() {
        PreviewConsole console = new PreviewConsole(
                new PrintWriter(said, true), new PrintWriter(said, true), Path.of("nowhere"), Path.of("templates"));
        List<Problem> all = new ArrayList<>(errors("a.yaml", 1, 30).toList());

        console.problems(all);
        assertThat(lines()).hasSize(21);
        console.problems(all);
        assertThat(lines()).hasSize(21);
        console.problems(all.subList(3, 30));
        assertThat(lines().subList(21, lines().size()))
                .extracting(line -> line.replaceFirst(".*a\\.yaml", ""))
                .containsExactly(
                        ":21:1: error: wrong 21; mend",
                        ":22:1: error: wrong 22; mend",
                        ":23:1: error: wrong 23; mend",
                        ": … and 7 more in this file");
        console.problems(List.of());
        assertThat(lines().get(lines().size() - 1)).isEqualTo("all problems are mended");
    }

    private List<String> lines() {
        return said.toString().lines().toList();
    }

    private static Stream<Problem> errors(String file, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> Problem.error("rule", new Place(file, i, 1), "wrong " + i, "mend"));
    }

    private static Stream<Problem> warnings(String file, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> Problem.warning("rule", new Place(file, i, 1), "odd " + i, "mend"));
    }
}
