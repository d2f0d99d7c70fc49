package org.saheltimeline.search;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes from letters what writers of one word disagree on: case, accents, harakat, tatweel, the forms of alef, ya and
 * ta marbuta, the hooked letters of Hausa and Fulfulde.
 *
 * <p>{@code templates/script/search.js} folds a reader's words in the same way; a test compares the two letter by
 * letter. It remembers each letter that it has seen, and is not for use by several threads.
 */
final class Folding {

    /** How many letters one can become: œ is oe. */
    static final int WIDEST = 2;

    private static final char UNSEEN = 0;
    private static final char GAP = ' ';
    private static final char NOTHING = '\uffff';
    private static final char TATWEEL = '\u0640';

    /** Letters that Unicode does not take apart into a letter and its signs. */
    private static final Map<Character, Character> LETTERS = Map.ofEntries(
            Map.entry('œ', 'o'),
            Map.entry('æ', 'a'),
            Map.entry('ß', 's'),
            Map.entry('ø', 'o'),
            Map.entry('ɓ', 'b'),
            Map.entry('ɗ', 'd'),
            Map.entry('ƙ', 'k'),
            Map.entry('ŋ', 'n'),
            Map.entry('ɲ', 'n'),
            Map.entry('ƴ', 'y'),
            Map.entry('ɛ', 'e'),
            Map.entry('ɔ', 'o'),
            Map.entry('ٱ', 'ا'),
            Map.entry('ى', 'ي'),
            Map.entry('ی', 'ي'),
            Map.entry('ة', 'ه'),
            Map.entry('ک', 'ك'));

    private final char[] seen = new char[Character.MAX_VALUE + 1];

    /**
     * Puts a letter's folded form at the end of a word.
     *
     * @param letter any character
     * @param word where the word grows; has room for {@value #WIDEST} more
     * @param length how long the word is
     * @return how long it is now; -1 where the character is no letter, and so ends the word
     */
    int append(char letter, char[] word, int length) {
        char folded = seen[letter];
        if (folded == UNSEEN) {
            folded = look(letter);
            seen[letter] = folded;
        }
        if (folded == GAP) {
            return -1;
        }
        if (folded == NOTHING) {
            return length;
        }
        word[length] = folded;
        char second = letter < 0x80 ? UNSEEN : second(letter);
        if (second == UNSEEN) {
            return length + 1;
        }
        word[length + 1] = second;
        return length + 2;
    }

    /** A text folded; what is no letter is left out. */
    String fold(String text) {
        char[] word = new char[text.length() * WIDEST];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length = Math.max(length, append(text.charAt(i), word, length));
        }
        return new String(word, 0, length);
    }

    private static char second(char letter) {
        return switch (letter) {
            case 'œ', 'Œ', 'æ', 'Æ' -> 'e';
            case 'ß', 'ẞ' -> 's';
            default -> UNSEEN;
        };
    }

    private static char look(char letter) {
        if (isMark(letter)) {
            return NOTHING;
        }
        if (!isLetterOrNumber(letter)) {
            return GAP;
        }
        if ((letter >= '٠' && letter <= '٩') || (letter >= '۰' && letter <= '۹')) {
            return (char) ('0' + (letter & 15));
        }
        char lower = Character.toLowerCase(letter);
        char base =
                Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
        @Nullable Character known = LETTERS.get(base);
        return known == null ? base : known;
    }

    private static boolean isMark(char letter) {
        int type = Character.getType(letter);
        return letter == TATWEEL
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isLetterOrNumber(char letter) {
        int type = Character.getType(letter);
        return Character.isLetter(letter)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
