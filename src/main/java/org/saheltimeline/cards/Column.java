package org.saheltimeline.cards;

import java.awt.font.TextLayout;
import java.util.List;
import org.saheltimeline.cards.Fonts.Face;

/** The part of a card between its margins. Distances across are from the side where the reader starts. */
final class Column {

    private final Canvas canvas;
    private final Typesetter setter;
    private final int margin;
    private final int width;

    Column(Canvas canvas, Typesetter setter, int margin, int width) {
        this.canvas = canvas;
        this.setter = setter;
        this.margin = margin;
        this.width = width;
    }

    void rectangle(int x, int y, int wide, int high, Ink ink) {
        canvas.fill(setter.rightToLeft() ? margin + width - x - wide : margin + x, y, wide, high, ink);
    }

    /**
     * Sets a text downwards from a height, smaller or cut off where it would need more room.
     *
     * @param room so many pixels
     * @return where it ends
     */
    int text(int top, int room, String text, Face face, List<Setting> settings, Ink ink) {
        Block block = setter.set(text, face, width, room, settings);
        double y = top;
        for (TextLayout line : block.lines()) {
            draw(line, block.scale(), start(line, block.scale()), y + block.ascent(), ink);
            y += block.leading();
        }
        return (int) Math.round(y);
    }

    /** Sets a line on a baseline. */
    void baseline(int y, String text, Face face, List<Setting> settings, Ink ink) {
        Block block = setter.set(text, face, width, Card.HEIGHT, settings);
        block.lines().forEach(line -> draw(line, block.scale(), start(line, block.scale()), y, ink));
    }

    /** Sets a line on a baseline, in the middle. */
    void centred(int y, String text, Face face, List<Setting> settings, Ink ink) {
        Block block = setter.set(text, face, width / 2.0, Card.HEIGHT, settings);
        double x = margin + (width - block.width()) / 2;
        block.lines().forEach(line -> draw(line, block.scale(), x, y, ink));
    }

    /** Sets a line on a baseline, against the far side. */
    void atEnd(int y, String text, Face face, List<Setting> settings, Ink ink) {
        Block block = setter.set(text, face, width / 4.0, Card.HEIGHT, settings);
        double x = setter.rightToLeft() ? margin : margin + width - block.width();
        block.lines().forEach(line -> draw(line, block.scale(), x, y, ink));
    }

    /** Where a line's outline begins, which is at its left. */
    private double start(TextLayout line, double scale) {
        return setter.rightToLeft() ? margin + width - line.getAdvance() * scale : margin;
    }

    private void draw(TextLayout line, double scale, double x, double y, Ink ink) {
        canvas.fill(line.getOutline(null).getPathIterator(null), scale, x, y, ink);
    }
}
