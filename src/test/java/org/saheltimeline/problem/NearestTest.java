package org.saheltimeline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> ACTORS = List.of("issp", "jnim", "boko-haram", "wagner", "al-qaeda");

    @ParameterizedTest
    @CsvSource({"isp,issp", "jinm,jnim", "boko-harem,boko-haram", "Wagner,wagner", "alqaeda,al-qaeda", "isspp,issp"})
    void findsWhatWasMeant(String typed, String meant) {
        assertThat(Nearest.to(typed, ACTORS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"aqmi", "minusma", "x", "''"})
    void saysNothingWhereNothingIsNear(String typed) {
        assertThat(Nearest.to(typed, ACTORS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ab,              abc,                    abcd",
        "tahoua,          tahouaxx,               tahouaxxx",
        "abcdefghijklmno, abcdefghijklmnowxyz,    abcdefghijklmnovwxyz",
    })
    void goesAsFarAsAThirdOfTheLettersAndFourAtMost(String typed, String near, String far) {
        assertThat(Nearest.to(typed, List.of(near))).contains(near);
        assertThat(Nearest.to(typed, List.of(far))).isEmpty();
    }

    @Test
    void takesTheFirstOfTwoThatAreAsNear() {
        assertThat(Nearest.to("NE-1", List.of("NE-2", "NE-3"))).contains("NE-2");
        assertThat(Nearest.to("NE-1", List.of("NE-3", "NE-2"))).contains("NE-3");
    }

    @Test
    void prefersTheNearerOfTwo() {
        assertThat(Nearest.to("tahoua", List.of("tahouaaa", "tahouaa"))).contains("tahouaa");
    }

    @ParameterizedTest
    @CsvSource({"abc,abc,0", "abc,ABC,0", "abc,acb,1", "abc,ab,1", "ab,abc,1", "abc,axc,1", "'',abc,3", "abcd,badc,2"})
    void aSwapOfNeighboursIsOneStep(String a, String b, int steps) {
        assertThat(Nearest.distance(a, b)).isEqualTo(steps);
        assertThat(Nearest.distance(b, a)).isEqualTo(steps);
    }
}
