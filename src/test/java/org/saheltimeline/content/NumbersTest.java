package org.saheltimeline.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saheltimeline.problem.Problems;

class NumbersTest {

    private final Problems problems = new Problems();

    private Fields fields(String text) {
        return new Fields(YamlReader.read(YamlCorpus.file(text), problems).orElseThrow(), problems);
    }

    private Stream<String> found() {
        return problems.sorted().stream().map(YamlCorpus::line);
    }

    @Test
    void wholeNumbersHaveOneFormAndBounds() {
        Fields fields = fields("a: [012, 1_000, 1 000, 0x1F, 3.7, -1, 101, 9999999999, '12', 100, 0]\n");
        assertThat(fields.optional("a").items().stream().flatMapToInt(item -> item.integer(0, 100).stream()))
                .containsExactly(12, 100, 0);
        assertThat(found())
                .hasSize(8)
                .contains(
                        ">>> 1:5 wrong-type: an item of `a` must be a whole number, not `012`"
                                + " -- write it in the digits 0 to 9 and nothing else",
                        ">>> 1:35 out-of-range: an item of `a` cannot be -1 -- write a whole number from 0 to 100");
    }

    @Test
    void decimalsHaveOneFormAndBounds() {
        Fields fields = fields("a: [1.50, -3, 1e3, .5, 90.1, NaN]\n");
        assertThat(fields.optional("a").items().stream().flatMapToDouble(item -> item.decimal(-90, 90).stream()))
                .containsExactly(1.5, -3.0);
        assertThat(found())
                .hasSize(4)
                .contains(">>> 1:24 out-of-range: an item of `a` cannot be 90.1 -- write a number from -90 to 90");
    }
}
