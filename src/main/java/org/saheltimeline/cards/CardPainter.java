package org.saheltimeline.cards;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.cards.Fonts.Face;
import org.saheltimeline.text.Language;

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
    private final Map<Ground, Canvas> grounds = new ConcurrentHashMap<>();

    /** What cards have in common, which is drawn once. */
    private record Ground(
            Language language, @Nullable String kicker, List<Integer> all, String first, String last, String label) {

        static Ground of(Card card) {
            Strip strip = card.strip();
            String kicker = card.subject().equals(card.site()) ? null : card.site();
            return new Ground(card.language(), kicker, strip.all(), strip.first(), strip.last(), strip.label());
        }
    }

    CardPainter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Draws a card as PNG. Callable from any thread. */
    byte[] paint(Card card) {
        Ground ground = Ground.of(card);
        Canvas canvas = new Canvas(grounds.computeIfAbsent(ground, this::paint));
        Column column = column(canvas, card.language());
        int y = ground.kicker() == null ? HEADLINE_TOP_WITHOUT_KICKER : HEADLINE_TOP;
        y = column.text(y, TEXT_END - y - 60, card.subject(), Face.HEADLINE, HEADLINE, Ink.TEXT) + 26;
        if (card.description().isEmpty()) {
            column.text(y, TEXT_END - y, card.counts(), Face.TEXT, COUNTS, Ink.SOFT);
        } else {
            y = column.text(y, TEXT_END - y - 68, card.description(), Face.TEXT, BODY, Ink.TEXT) + 14;
            column.text(y, TEXT_END - y, card.counts(), Face.TEXT, COUNTS_UNDER_BODY, Ink.SOFT);
        }
        bars(column, card.strip().own(), card.strip().highest(), Ink.ACCENT);
        return Png.of(canvas.pixels(), card.key());
    }

    private Canvas paint(Ground ground) {
        Canvas canvas = new Canvas();
        Column column = column(canvas, ground.language());
        column.rectangle(0, RULE, 84, 7, Ink.ACCENT);
        if (ground.kicker() != null) {
            column.baseline(KICKER_BASELINE, ground.kicker(), Face.HEADLINE, KICKER, Ink.SOFT);
        }
        column.rectangle(0, FOOT, WIDTH, 2, Ink.LINE);
        if (!ground.all().isEmpty()) {
            bars(column, ground.all(), Collections.max(ground.all()), Ink.LINE);
            column.baseline(LABEL_BASELINE, ground.first(), Face.TEXT, LABEL, Ink.SOFT);
            column.centred(LABEL_BASELINE, ground.label(), Face.TEXT, LABEL, Ink.SOFT);
            column.atEnd(LABEL_BASELINE, ground.last(), Face.TEXT, LABEL, Ink.SOFT);
        }
        return canvas;
    }

    private Column column(Canvas canvas, Language language) {
        return new Column(canvas, new Typesetter(fonts, language), MARGIN, WIDTH);
    }

    /** The bars of the whole timeline, or over them, in ochre, the share of what the card is about. */
    private static void bars(Column column, List<Integer> counts, int highest, Ink ink) {
        int bars = counts.size();
        for (int i = 0; i < bars; i++) {
            int width = Math.max(3, Math.min(24, WIDTH / bars - 1));
            bar(column, i * WIDTH / bars, width, counts.get(i), highest, ink);
        }
    }

    /** Nothing for nothing; the least bar can be seen. */
    private static void bar(Column column, int x, int width, int count, int highest, Ink ink) {
        if (count > 0) {
            int height = Math.max(6, HIGHEST_BAR * count / highest);
            column.rectangle(x, FOOT - height, width, height, ink);
        }
    }
}
