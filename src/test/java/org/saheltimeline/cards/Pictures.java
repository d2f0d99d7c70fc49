package org.saheltimeline.cards;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Language;

/** Cards to draw, and what a reader other than ours sees of them. */
final class Pictures {

    /** Words as long as any that the messages may have. */
    static final CardWords WORDS = new CardWords(
            tally -> tally.events() + " événements · "
                    + tally.killed()
                            .map(range -> range.low() + " à " + range.top() + (range.open() ? "+" : "") + " morts")
                            .orElse("bilan non communiqué")
                    + " selon les bilans rapportés",
            "Événements par mois",
            "Événements par an");

    private Pictures() {}

    static Card card(Language language, String site, String subject, String description, String counts) {
        List<Integer> all = IntStream.range(0, 180).map(i -> i % 7).boxed().toList();
        List<Integer> own =
                IntStream.range(0, 180).map(i -> i == 141 ? 1 : 0).boxed().toList();
        Strip strip = new Strip(all, own, "2012", "2026", "Événements par mois");
        return new Card(new Url("cards/x.png"), language, site, subject, description, counts, strip);
    }

    static byte[] png(Card card) throws IOException {
        return new CardPainter(Fonts.load()).paint(card);
    }

    static BufferedImage read(byte[] png) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }

    /** Whether anything but paper, which has the first place in the palette, lies in a part of a picture. */
    static boolean hasInk(BufferedImage picture, int fromX, int fromY, int toX, int toY) {
        int[] places = picture.getRaster().getSamples(fromX, fromY, toX - fromX, toY - fromY, 0, (int[]) null);
        return Arrays.stream(places).anyMatch(place -> place != 0);
    }
}
