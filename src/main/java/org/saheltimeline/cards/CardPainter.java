package org.saheltimeline.cards;

import java.util.List;
import org.saheltimeline.cards.Fonts.Face;

/**
 * The looks of a card: a newspaper's reference file. The site's name under a short ochre rule, a headline in serif, the
 * counts, and along the foot the timeline itself, in which ochre marks what the card is about.
 *
 * <p>Everything starts at the reader's own side: left, or right in Arabic, where time too runs from right to left.
 */
final class CardPainter {

    private static final int MARGIN = 72;
    private static final int WIDTH = Card.WIDTH - 2 * MARGIN;

    private static final List<Setting> KICKER = List.of(new Setting(32, 1), new Setting(28, 1));
    private static final List<Setting> HEADLINE = List.of(
            new Setting(108, 1),
            new Setting(98, 1),
            new Setting(88, 1),
            new Setting(80, 1),
            new Setting(80, 2),
            new Setting(70, 2),
            new Setting(60, 2),
            new Setting(50, 3));
    private static final List<Setting> BODY = List.of(new Setting(34, 3), new Setting(31, 3), new Setting(28, 3));
    private static final List<Setting> COUNTS =
            List.of(new Setting(38, 1), new Setting(35, 1), new Setting(35, 2), new Setting(30, 2));
    private static final List<Setting> COUNTS_UNDER_BODY =
            BODY.stream().map(body -> new Setting(body.size(), 1)).toList();
    private static final List<Setting> LABEL = List.of(new Setting(22, 1));

    private static final int RULE = 60;
    private static final int KICKER_BASELINE = 122;
    private static final int HEADLINE_TOP = 176;
    private static final int HEADLINE_TOP_WITHOUT_KICKER = 112;
    private static final int TEXT_END = 462;
    private static final int FOOT = 552;
    private static final int LABEL_BASELINE = 588;
    private static final int HIGHEST_BAR = 74;

    private final Fonts fonts;

    CardPainter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Draws a card as PNG. */
    byte[] paint(Card card) {
        Canvas canvas = new Canvas();
        Column column = new Column(canvas, new Typesetter(fonts, card.language()), MARGIN, WIDTH);
        boolean kicker = !card.subject().equals(card.site());
        column.rectangle(0, RULE, 84, 7, Ink.ACCENT);
        if (kicker) {
            column.baseline(KICKER_BASELINE, card.site(), Face.HEADLINE, KICKER, Ink.SOFT);
        }
        int y = kicker ? HEADLINE_TOP : HEADLINE_TOP_WITHOUT_KICKER;
        y = column.text(y, TEXT_END - y - 60, card.subject(), Face.HEADLINE, HEADLINE, Ink.TEXT) + 26;
        if (card.description().isEmpty()) {
            column.text(y, TEXT_END - y, card.counts(), Face.TEXT, COUNTS, Ink.SOFT);
        } else {
            y = column.text(y, TEXT_END - y - 68, card.description(), Face.TEXT, BODY, Ink.TEXT) + 14;
            column.text(y, TEXT_END - y, card.counts(), Face.TEXT, COUNTS_UNDER_BODY, Ink.SOFT);
        }
        strip(column, card.strip());
        return Png.of(canvas.pixels(), card.key());
    }

    /** The bars of the whole timeline, and in ochre the share of what the card is about. */
    private static void strip(Column column, Strip strip) {
        column.rectangle(0, FOOT, WIDTH, 2, Ink.LINE);
        if (strip.isEmpty()) {
            return;
        }
        int bars = strip.all().size();
        for (int i = 0; i < bars; i++) {
            int x = i * WIDTH / bars;
            int width = Math.max(3, Math.min(24, WIDTH / bars - 1));
            bar(column, x, width, strip.all().get(i), strip.highest(), Ink.LINE);
            bar(column, x, width, strip.own().get(i), strip.highest(), Ink.ACCENT);
        }
        column.baseline(LABEL_BASELINE, strip.first(), Face.TEXT, LABEL, Ink.SOFT);
        column.centred(LABEL_BASELINE, strip.label(), Face.TEXT, LABEL, Ink.SOFT);
        column.atEnd(LABEL_BASELINE, strip.last(), Face.TEXT, LABEL, Ink.SOFT);
    }

    /** Nothing for nothing; the least bar can be seen. */
    private static void bar(Column column, int x, int width, int count, int highest, Ink ink) {
        if (count > 0) {
            int height = Math.max(6, HIGHEST_BAR * count / highest);
            column.rectangle(x, FOOT - height, width, height, ink);
        }
    }
}
