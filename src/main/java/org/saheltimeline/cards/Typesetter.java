package org.saheltimeline.cards;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.saheltimeline.cards.Fonts.Face;
import org.saheltimeline.text.Language;

/** Breaks texts into lines that fit. Letters are joined, and right and left put in order, by the JDK's shaper. */
final class Typesetter {

    /** No hinting, no rounding to pixels. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final int ROUNDS_OF_BALANCING = 7;

    private final Fonts fonts;
    private final Language language;

    Typesetter(Fonts fonts, Language language) {
        this.fonts = fonts;
        this.language = language;
    }

    boolean rightToLeft() {
        return language.rightToLeft();
    }

    /**
     * Sets a text in the first way in which it fits, in lines of about equal length. What does not fit even in the last
     * is cut off and ends in an ellipsis.
     *
     * @param width of a line, in pixels
     * @param height of all lines, in pixels
     */
    Block set(String text, Face face, double width, double height, List<Setting> settings) {
        for (Setting setting : settings) {
            double room = room(width, setting);
            Block block = block(lines(text, face, room, true), face, setting);
            if (block.fits(height, setting)) {
                return block(balanced(text, face, room, block.lines()), face, setting);
            }
        }
        return cut(text, face, width, height, settings.get(settings.size() - 1));
    }

    private Block cut(String text, Face face, double width, double height, Setting setting) {
        double room = room(width, setting);
        Block all = block(lines(text, face, room, false), face, setting);
        if (all.fits(height, setting)) {
            return all;
        }
        int most = (int) Math.min(setting.lines(), height / all.leading());
        String rest = text.substring(0, all.letters(most));
        while (!rest.isBlank()) {
            Block block = block(lines(rest.strip() + "…", face, room, false), face, setting);
            if (block.fits(height, setting)) {
                return block;
            }
            rest = shorter(rest);
        }
        return block(List.of(), face, setting);
    }

    private double room(double width, Setting setting) {
        return width * Fonts.EM / setting.size() / larger();
    }

    private Block block(List<TextLayout> lines, Face face, Setting setting) {
        double em = setting.size() * larger();
        boolean headline = face == Face.HEADLINE;
        double leading = language.rightToLeft() ? (headline ? 1.32 : 1.5) : (headline ? 1.12 : 1.38);
        return new Block(lines, em, em * (headline ? 0.9 : 1.0), em * leading);
    }

    /** Naskh is drawn smaller than Latin letters of the same size. */
    private double larger() {
        return language.rightToLeft() ? 1.12 : 1;
    }

    /** The same number of lines in the least width. */
    private List<TextLayout> balanced(String text, Face face, double room, List<TextLayout> lines) {
        if (lines.size() == 1) {
            return lines;
        }
        List<TextLayout> best = lines;
        double tooNarrow = room / 2;
        double enough = room;
        for (int i = 0; i < ROUNDS_OF_BALANCING; i++) {
            double width = (tooNarrow + enough) / 2;
            List<TextLayout> tried = lines(text, face, width, true);
            if (tried.size() == lines.size()) {
                best = tried;
                enough = width;
            } else {
                tooNarrow = width;
            }
        }
        return best;
    }

    /** The lines of a text; none where words have to stay whole and one is wider than a line. */
    private List<TextLayout> lines(String text, Face face, double room, boolean wholeWords) {
        if (text.isBlank()) {
            return List.of();
        }
        AttributedCharacterIterator letters = fonts.set(text, face, language).getIterator();
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(letters, BreakIterator.getLineInstance(language.locale()), CONTEXT);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < letters.getEndIndex()) {
            TextLayout line = measurer.nextLayout((float) room, letters.getEndIndex(), wholeWords);
            if (line == null) {
                return List.of();
            }
            lines.add(line);
        }
        return lines;
    }

    /** Without the last word, or the last letter of an only word. */
    private static String shorter(String text) {
        int space = text.lastIndexOf(' ');
        return space > 0 ? text.substring(0, space) : text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
}
