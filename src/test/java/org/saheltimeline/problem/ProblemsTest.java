package org.saheltimeline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void areSortedByFileThenLineThenColumn() {
        problems.error("r", new Place("b.yaml", 1, 1), "fifth", "mend");
        problems.error("r", new Place("a.yaml", 10, 2), "third", "mend");
        problems.error("r", new Place("a.yaml", 10, 10), "fourth", "mend");
        problems.error("r", new Place("a.yaml", 2, 5), "second", "mend");
        problems.error("r", new Place("a.yaml", 2, 4), "first", "mend");

        assertThat(problems.sorted())
                .extracting(Problem::message)
                .containsExactly("first", "second", "third", "fourth", "fifth");
    }

    @Test
    void anErrorStandsBeforeAWarningOfTheSamePlace() {
        problems.warning("a", Place.start("a.yaml"), "a warning", "mend");
        problems.error("b", Place.start("a.yaml"), "an error", "mend");

        assertThat(problems.sorted()).extracting(Problem::message).containsExactly("an error", "a warning");
    }

    @Test
    void theSameProblemFoundTwiceIsToldOnce() {
        problems.error("r", Place.start("a.yaml"), "wrong", "mend");
        problems.error("r", Place.start("a.yaml"), "wrong", "mend");

        assertThat(problems.sorted()).hasSize(1);
    }

    @Test
    void warningsAreNoErrors() {
        assertThat(problems.isEmpty()).isTrue();
        problems.warning("r", Place.start("a.yaml"), "odd", "look");

        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.hasErrors()).isFalse();

        problems.error("r", Place.start("a.yaml"), "wrong", "mend");
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void manyThreadsMayReportAtOnce() {
        IntStream.rangeClosed(1, 1000)
                .parallel()
                .forEach(line -> problems.error("r", new Place("a.yaml", line, 1), "wrong", "mend"));

        assertThat(problems.sorted())
                .extracting(problem -> problem.place().line())
                .hasSize(1000);
        assertThat(problems.sorted()).isSorted();
    }

    @Test
    void aPlacePrintsAsCompilersPrintIt() {
        assertThat(new Place("events/x.yaml", 3, 7)).hasToString("events/x.yaml:3:7");
        assertThat(Place.start("site.yaml")).hasToString("site.yaml:1:1");
    }
}
