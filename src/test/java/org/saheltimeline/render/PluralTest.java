package org.saheltimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saheltimeline.text.Language;

class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "FR, 0, ONE",
        "FR, 1, ONE",
        "FR, 2, OTHER",
        "FR, 1000000, MANY",
        "EN, 0, OTHER",
        "EN, 1, ONE",
        "EN, 2, OTHER",
        "AR, 0, ZERO",
        "AR, 1, ONE",
        "AR, 2, TWO",
        "AR, 3, FEW",
        "AR, 10, FEW",
        "AR, 11, MANY",
        "AR, 99, MANY",
        "AR, 100, OTHER",
        "AR, 102, OTHER",
        "AR, 103, FEW",
        "AR, 111, MANY"
    })
    void followsCldr(Language language, int n, Plural plural) {
        assertThat(Plural.of(n, language)).isEqualTo(plural);
    }
}
