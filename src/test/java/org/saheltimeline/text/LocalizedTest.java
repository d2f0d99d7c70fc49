package org.saheltimeline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTest {

    private static final Localized NIGER =
            Localized.of(Map.of(Language.AR, "النيجر", Language.EN, "Niger", Language.FR, "Le Niger"));

    @Test
    void aTextIsGivenInTheReadersLanguage() {
        assertThat(NIGER.in(Language.EN)).isEqualTo(new Text("Niger", Language.EN));
        assertThat(NIGER.in(Language.EN).isForeignTo(Language.EN)).isFalse();
    }

    @Test
    void aMissingLanguageIsAnsweredInTheFirstThereIsAndSaysSo() {
        Localized withoutFrench = Localized.of(Map.of(Language.AR, "النيجر", Language.EN, "Niger"));

        assertThat(withoutFrench.in(Language.FR)).isEqualTo(new Text("Niger", Language.EN));
        assertThat(withoutFrench.in(Language.FR).isForeignTo(Language.FR)).isTrue();
    }

    @Test
    void exactlyNeverFallsBack() {
        Localized english = Localized.of(Map.of(Language.EN, "Niger"));

        assertThat(english.exactly(Language.FR)).isEmpty();
        assertThat(english.exactly(Language.EN)).contains("Niger");
        assertThat(english.has(Language.FR)).isFalse();
    }

    @Test
    void aProperNameBelongsToNoLanguageAndIsForeignToNone() {
        Localized rfi = Localized.neutral("RFI");

        assertThat(rfi.in(Language.AR)).isEqualTo(new Text("RFI", null));
        assertThat(rfi.in(Language.AR).isForeignTo(Language.AR)).isFalse();
        assertThat(rfi.exactly(Language.FR)).contains("RFI");
        assertThat(rfi.has(Language.FR)).isTrue();
        assertThat(rfi.languages()).isEmpty();
    }

    @Test
    void aTextInNoLanguageIsNoText() {
        assertThatThrownBy(() -> Localized.of(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void languagesAreInTheirOwnOrderWhateverTheFilesIs() {
        assertThat(NIGER.languages()).containsExactly(Language.FR, Language.EN, Language.AR);
    }

    @Test
    void aLanguageIsFoundByItsCodeAndWritesItsOwnWay() {
        assertThat(Language.of("ar")).contains(Language.AR);
        assertThat(Language.of("de")).isEmpty();
        assertThat(Language.AR.direction()).isEqualTo("rtl");
        assertThat(Language.FR.direction()).isEqualTo("ltr");
    }
}
