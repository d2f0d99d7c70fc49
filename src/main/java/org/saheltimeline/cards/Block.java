package org.saheltimeline.cards;

import java.awt.font.TextLayout;
import java.util.List;

/**
 * Lines of text, ready to be drawn.
 *
 * @param size of the letters, in pixels an em
 * @param ascent from the top to the first baseline, in pixels
 * @param leading from baseline to baseline, in pixels
 */
record Block(List<TextLayout> lines, double size, double ascent, double leading) {

    Block {
        lines = List.copyOf(lines);
    }

    /** Pixels a unit of the lines' outlines. */
    double scale() {
        return size / Fonts.EM;
    }

    /** Whether there is something to draw, and room for it. */
    boolean fits(double height, Setting setting) {
        return !lines.isEmpty() && lines.size() <= setting.lines() && lines.size() * leading <= height;
    }

    /** How many letters there are on the first so many lines. */
    int letters(int most) {
        return lines.stream()
                .limit(most)
                .mapToInt(TextLayout::getCharacterCount)
                .sum();
    }

    /** The width of the widest line, in pixels. */
    double width() {
        return lines.stream().mapToDouble(TextLayout::getVisibleAdvance).max().orElse(0) * scale();
    }
}
