package org.saheltimeline.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.saheltimeline.text.Language;

class CardPainterTest {

    private static final Card MONTH =
            Pictures.card(Language.FR, "Chronologie du Sahel", "Octobre 2023", "", "3 événements · 29 à 60+ morts");
    private static final Card COUNTRY =
            Pictures.card(Language.AR, "التسلسل الزمني لأحداث الساحل", "بوركينا فاسو", "", "من 29 إلى 60+ قتيلا");

    @Test
    void aPictureHasTheSizeThatOpenGraphAsksForAndIsLight() throws IOException {
        byte[] png = Pictures.png(MONTH);
        BufferedImage picture = Pictures.read(png);
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(png).hasSizeLessThan(30 << 10);
    }

    @Test
    void theSameCardGivesTheSameBytes() throws IOException {
        assertThat(Pictures.png(MONTH)).isEqualTo(Pictures.png(MONTH));
        assertThat(Pictures.png(COUNTRY)).isEqualTo(Pictures.png(COUNTRY));
    }

    /** On any Java. Where the looks are meant to change, a new {@link Card#DESIGN} has old pictures drawn anew. */
    @Test
    void theLooksChangeOnlyTogetherWithTheNumberOfTheDesign() throws IOException {
        assertThat(Card.DESIGN + " " + pixels(MONTH) + " " + pixels(COUNTRY))
                .isEqualTo("1 3abd4f8f98cb165c 8c1a992f7d645201");
    }

    @Test
    void aReaderFromTheRightFindsEverythingAtTheRight() throws IOException {
        BufferedImage french = Pictures.read(Pictures.png(MONTH));
        assertThat(Pictures.hasInk(french, 72, 60, 156, 67)).isTrue();
        assertThat(Pictures.hasInk(french, 1044, 60, 1128, 67)).isFalse();
        BufferedImage arabic = Pictures.read(Pictures.png(COUNTRY));
        assertThat(Pictures.hasInk(arabic, 72, 60, 156, 67)).isFalse();
        assertThat(Pictures.hasInk(arabic, 1044, 60, 1128, 67)).isTrue();
        assertThat(Pictures.hasInk(arabic, 1100, 170, 1130, 320)).isTrue();
        assertThat(Pictures.hasInk(arabic, 60, 170, 400, 320)).isFalse();
    }

    @Test
    void textWithoutEndStaysInsideTheMargins() throws IOException {
        for (Language language : Language.values()) {
            String words = "Un nom bien long et sans fin ".repeat(20);
            Card card = Pictures.card(language, words, "Anticonstitutionnellement".repeat(9), words, words);
            assertInsideMargins(Pictures.read(Pictures.png(card)), card);
        }
    }

    @Test
    void aCardMayLackAllButItsSubject() throws IOException {
        Card bare = new Card(MONTH.url(), Language.FR, "", "Niger", "", "", Strip.NONE);
        assertThat(Pictures.hasInk(Pictures.read(Pictures.png(bare)), 72, 170, 500, 300))
                .isTrue();
    }

    static void assertInsideMargins(BufferedImage picture, Card card) {
        assertThat(Pictures.hasInk(picture, 0, 0, 68, 630)).as("%s: left", card).isFalse();
        assertThat(Pictures.hasInk(picture, 1132, 0, 1200, 630))
                .as("%s: right", card)
                .isFalse();
        assertThat(Pictures.hasInk(picture, 0, 0, 1200, 56)).as("%s: top", card).isFalse();
        assertThat(Pictures.hasInk(picture, 0, 465, 1200, 477))
                .as("%s: between text and bars", card)
                .isFalse();
        assertThat(Pictures.hasInk(picture, 0, 600, 1200, 630))
                .as("%s: bottom", card)
                .isFalse();
    }

    private static String pixels(Card card) throws IOException {
        BufferedImage picture = Pictures.read(Pictures.png(card));
        int[] colours = picture.getRGB(0, 0, 1200, 630, null, 0, 1200);
        ByteBuffer bytes = ByteBuffer.allocate(colours.length * Integer.BYTES);
        bytes.asIntBuffer().put(colours);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
