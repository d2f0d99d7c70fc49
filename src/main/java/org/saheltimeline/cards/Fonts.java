package org.saheltimeline.cards;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.Map;
import org.saheltimeline.text.Language;

/**
 * The fonts that the cards are set in. They come with the program, so that no machine's own have a say.
 *
 * <p>All are used at {@link #EM} units, which is the size in which they were drawn: there their outlines are whole
 * numbers, and no rasteriser's rounding or hinting has a part in them.
 */
final class Fonts {

    /** Units an em. */
    static final int EM = 1000;

    private static final Map<TextAttribute, Object> SETTING = Map.of(
            TextAttribute.SIZE, EM,
            TextAttribute.KERNING, TextAttribute.KERNING_ON,
            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);

    /** What a text is. */
    enum Face {
        HEADLINE,
        TEXT
    }

    private final Font serif;
    private final Font sans;
    private final Font naskh;
    private final Font naskhBold;

    private Fonts(Font serif, Font sans, Font naskh, Font naskhBold) {
        this.serif = serif;
        this.sans = sans;
        this.naskh = naskh;
        this.naskhBold = naskhBold;
    }

    /**
     * Reads the fonts, which wakes AWT.
     *
     * <p>On Linux AWT starts only where it finds libfontconfig and some font of the machine's, though none of those is
     * used. Where it does not, it says so in many ways, errors of linking among them.
     *
     * @throws IOException if this machine's Java cannot draw text
     */
    static Fonts load() throws IOException {
        System.setProperty("java.awt.headless", "true");
        try {
            return new Fonts(
                    read("NotoSerif-Bold"),
                    read("NotoSans-Regular"),
                    read("NotoNaskhArabic-Regular"),
                    read("NotoNaskhArabic-Bold"));
        } catch (LinkageError | InternalError | NullPointerException failure) {
            throw new IOException(failure);
        }
    }

    private static Font read(String name) throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream(name + ".ttf")) {
            if (in == null) {
                throw new FileNotFoundException(name + ".ttf is missing from the program");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SETTING);
        } catch (FontFormatException failure) {
            throw new IOException(name + ".ttf is damaged", failure);
        }
    }

    /** A text with the font for each of its letters: the language's own, or the other script's where it lacks one. */
    AttributedString set(String text, Face face, Language language) {
        Font latin = face == Face.HEADLINE ? serif : sans;
        Font arabic = face == Face.HEADLINE ? naskhBold : naskh;
        Font own = language.rightToLeft() ? arabic : latin;
        Font other = language.rightToLeft() ? latin : arabic;
        AttributedString set = new AttributedString(text);
        set.addAttribute(TextAttribute.RUN_DIRECTION, language.rightToLeft());
        int start = 0;
        while (start < text.length()) {
            Font font = fontAt(text, start, own, other);
            int end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && fontAt(text, end, own, other).equals(font)) {
                end += Character.charCount(text.codePointAt(end));
            }
            set.addAttribute(TextAttribute.FONT, font, start, end);
            start = end;
        }
        return set;
    }

    private static Font fontAt(String text, int index, Font own, Font other) {
        int letter = text.codePointAt(index);
        return own.canDisplay(letter) || !other.canDisplay(letter) ? own : other;
    }
}
