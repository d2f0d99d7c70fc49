package org.saheltimeline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saheltimeline.text.Language;

class StemsTest {

    private final Folding folding = new Folding();

    @ParameterizedTest
    @CsvSource({
        "FR, embuscades, embuscade",
        "FR, attaquée, attaquées",
        "FR, armée, armées",
        "FR, attaques, attaquer",
        "FR, nigérienne, nigériens",
        "FR, généraux, général",
        "FR, déplacés, déplacement",
        "FR, Tillabery, Tillabéri",
        "EN, ambushed, ambushes",
        "EN, killings, killed",
        "EN, armies, army",
        "EN, displaced, displacement",
        "EN, Tillabery, Tillabéri",
        "AR, النازحين, نازح",
        "AR, والنازحين, نازحون",
        "AR, للنازحين, نازحين",
        "AR, الجيش, جيشه",
        "AR, بالهجوم, هجوم",
        "AR, الوزير, وزير",
        "AR, القاعدة, قاعده",
        "AR, embuscades, embuscade",
        "FR, النازحين, نازح",
    })
    void formsOfAWordFindEachOther(Language language, String one, String other) {
        assertThat(stem(language, one)).isEqualTo(stem(language, other));
    }

    @ParameterizedTest
    @CsvSource({
        "FR, armée, armes",
        "FR, Niger, Nigeria",
        "FR, nigérien, nigérian",
        "FR, Mali, malien",
        "EN, army, arms",
        "EN, news, new",
        "EN, Nigerien, Nigerian",
        "EN, civilian, civilization",
        "AR, النيجر, نيجيريا",
    })
    void otherWordsDoNot(Language language, String one, String other) {
        assertThat(stem(language, one)).isNotEqualTo(stem(language, other));
    }

    @ParameterizedTest
    @CsvSource({"FR, même, true", "FR, Mali, false", "EN, the, true", "EN, of, true", "EN, Mali, false"})
    void wordsThatOnlyServeTheGrammarAreKnown(Language language, String word, boolean function) {
        assertThat(new Stems(language).isFunctionWord(folding.fold(word))).isEqualTo(function);
    }

    @ParameterizedTest
    @CsvSource({"من, true", "الذين, true", "الجيش, false"})
    void thoseOfArabicToo(String word, boolean function) {
        assertThat(new Stems(Language.AR).isFunctionWord(Stems.bare(folding.fold(word))))
                .isEqualTo(function);
    }

    private String stem(Language language, String word) {
        return new Stems(language).stem(Stems.bare(folding.fold(word)));
    }
}
