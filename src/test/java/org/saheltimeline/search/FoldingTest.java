package org.saheltimeline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    private final Folding folding = new Folding();

    @ParameterizedTest
    @CsvSource({
        "Tillabéri, tillaberi",
        "CÔTE, cote",
        "œuvre, oeuvre",
        "Œuvre, oeuvre",
        "Straße, strasse",
        "G5, g5",
        "ɓoɗe, bode",
        "Ƙasa, kasa",
        "ŋgaari, ngaari",
        "Ɲoro, noro",
        "ƴiite, yiite",
    })
    void accentsCaseAndHookedLettersAreGone(String written, String folded) {
        assertThat(folding.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "أحمد, احمد",
        "إرهاب, ارهاب",
        "آلاف, الاف",
        "ٱلنيجر, النيجر",
        "قَتْلَى, قتلي",
        "القاعدة, القاعده",
        "مـــالي, مالي",
        "مؤتمر, موتمر",
        "هيئة, هييه",
        "مالی, مالي",
        "کیدال, كيدال",
        "٢٠٢٣, 2023",
        "۲۰۲۳, 2023",
    })
    void harakatTatweelAndTheFormsOfLettersAreGone(String written, String folded) {
        assertThat(folding.fold(written)).isEqualTo(folded);
    }
}
