package org.saheltimeline.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saheltimeline.content.YamlCorpus.Case;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;

class FullYamlTest {

    private final Problems problems = new Problems();

    static List<Case> cases() {
        return YamlCorpus.cases();
    }

    private Optional<YamlMap> read(String text) {
        return FullYaml.read(YamlCorpus.file(text), problems);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseHasTheProblemsThatItNamesAndNoOther(Case each) {
        read(each.text());
        assertThat(problems.sorted().stream().map(YamlCorpus::line))
                .as(each.name())
                .isEqualTo(each.problems());
    }

    @Test
    void everythingIsTextAtItsPlace() {
        YamlMap map = read("a: 012\nb: {c: no, d: [3.7, \"x\\ty\"]}\n").orElseThrow();
        assertThat(map)
                .isEqualTo(new YamlMap(
                        "x.yaml",
                        1,
                        1,
                        List.of(
                                new YamlMap.Entry(text(1, 1, "a"), text(1, 4, "012")),
                                new YamlMap.Entry(
                                        text(2, 1, "b"),
                                        new YamlMap(
                                                "x.yaml",
                                                2,
                                                4,
                                                List.of(
                                                        new YamlMap.Entry(text(2, 5, "c"), text(2, 8, "no")),
                                                        new YamlMap.Entry(
                                                                text(2, 12, "d"),
                                                                new YamlList(
                                                                        "x.yaml",
                                                                        2,
                                                                        15,
                                                                        List.of(
                                                                                text(2, 16, "3.7"),
                                                                                new YamlScalar(
                                                                                        "x.yaml", 2, 21, "x\ty",
                                                                                        true))))))))));
    }

    private static YamlScalar text(int line, int column, String text) {
        return new YamlScalar("x.yaml", line, column, text, false);
    }

    @Test
    void onlyWhatIsNotQuotedCanBeEmpty() {
        YamlMap map =
                read("a:\nb: ~\nc: null\nd: \"\"\ne: 'null'\nf: |+\n\ng: []\n").orElseThrow();
        assertThat(map.entries())
                .extracting(entry -> entry.value().isEmpty())
                .containsExactly(true, true, true, false, false, false, true);
    }

    @Test
    void columnsCountCharactersAndNotTheirHalves() {
        YamlMap map = read("a: [😀😀, b]\n").orElseThrow();
        YamlList list = (YamlList) map.entries().get(0).value();
        assertThat(list.items().get(1).column()).isEqualTo(9);
    }

    @Test
    void ofTwoValuesOfAKeyTheFirstIsKept() {
        assertThat(read("a: b\na: c\n").orElseThrow().entries())
                .containsExactly(new YamlMap.Entry(text(1, 1, "a"), text(1, 4, "b")));
    }

    @Test
    void bracketsWithoutEndAreAProblemAndNoCrash() {
        assertThat(read("a: " + "[".repeat(100_000))).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::rule).containsExactly("yaml-feature");
    }

    @Test
    void aLongFileIsReadInTimeThatGrowsWithItsLengthOnly() {
        read("a: \"" + "x\\ty ".repeat(800_000) + "\"\n");
        read("b: [" + "\"😀\", ".repeat(100_000) + "c]\n");
        assertThat(problems.isEmpty()).isTrue();
    }
}
