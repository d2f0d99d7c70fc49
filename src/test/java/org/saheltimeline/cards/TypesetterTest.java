package org.saheltimeline.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saheltimeline.cards.Fonts.Face;
import org.saheltimeline.text.Language;

class TypesetterTest {

    private static final String NON_JOINER = "\u200c";

    private final Typesetter french = new Typesetter(load(), Language.FR);
    private final Typesetter arabic = new Typesetter(load(), Language.AR);

    @Test
    void arabicLettersAreJoined() {
        TextLayout joined = line(arabic, "سلسلة");
        TextLayout apart = line(arabic, String.join(NON_JOINER, "سلسلة".split("")));
        assertThat(joined.getAdvance()).isLessThan(0.8f * apart.getAdvance());
    }

    @Test
    void lamAndAlefMakeOneLetter() {
        assertThat(line(arabic, "لا").getAdvance())
                .isLessThan(line(arabic, "ل" + NON_JOINER + "ا").getAdvance());
    }

    @Test
    void arabicRunsFromTheRightAndItsNumbersFromTheLeft() {
        TextLayout line = line(arabic, "أكتوبر 2023");
        assertThat(line.isLeftToRight()).isFalse();
        assertThat(line.getCharacterLevel(0)).isEqualTo((byte) 1);
        assertThat(line.getCharacterLevel(7)).isEqualTo((byte) 2);
    }

    @Test
    void latinLettersAreKerned() {
        assertThat(line(french, "AV").getAdvance())
                .isLessThan(line(french, "A").getAdvance() + line(french, "V").getAdvance());
    }

    @Test
    void everyLetterOfTheSahelsLanguagesHasAForm() {
        String letters = "ƁɓƊɗƘƙƳƴŊŋƝɲƐɛƆɔƏəẓḍṣṭḥÀÉÈÊËÎÏÔÛÙÇŒœæ«»’…–—·";
        for (Face face : Face.values()) {
            assertThat(withoutForm(letters, face)).isEmpty();
            assertThat(withoutForm("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ،؛؟ًٌٍَُِّْ٠١٢٣٤٥٦٧٨٩", face))
                    .isEmpty();
        }
    }

    private static List<String> withoutForm(String letters, Face face) {
        AttributedCharacterIterator set = load().set(letters, face, Language.FR).getIterator();
        List<String> without = new ArrayList<>();
        for (char letter = set.first(); letter != CharacterIterator.DONE; letter = set.next()) {
            if (set.getAttribute(TextAttribute.FONT) instanceof Font font && !font.canDisplay(letter)) {
                without.add(String.valueOf(letter));
            }
        }
        return without;
    }

    @Test
    void linesOfAHeadlineAreAboutEquallyLong() {
        Block block =
                french.set("République démocratique du Congo", Face.HEADLINE, 700, 600, List.of(new Setting(60, 2)));
        assertThat(block.lines()).hasSize(2);
        double first = block.lines().get(0).getVisibleAdvance();
        double second = block.lines().get(1).getVisibleAdvance();
        assertThat(second / first).isBetween(0.5, 2.0);
    }

    @Test
    void whatDoesNotFitIsCutAtAWordAndSaysSo() {
        Block whole = french.set("Un deux trois…", Face.TEXT, 900, 100, List.of(new Setting(30, 1)));
        Block cut = french.set("Un deux trois quatre cinq six", Face.TEXT, 250, 100, List.of(new Setting(30, 1)));
        assertThat(cut.width()).isEqualTo(whole.width());
    }

    private static TextLayout line(Typesetter typesetter, String text) {
        return typesetter
                .set(text, Face.HEADLINE, 1000, 500, List.of(new Setting(50, 1)))
                .lines()
                .get(0);
    }

    private static Fonts load() {
        try {
            return Fonts.load();
        } catch (IOException failure) {
            throw new AssertionError("the tests of cards need fontconfig and a font on the machine", failure);
        }
    }
}
