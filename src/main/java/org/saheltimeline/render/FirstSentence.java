package org.saheltimeline.render;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The first sentence of a text, for rows, feeds and descriptions. */
final class FirstSentence {

    /** About two lines of a card. */
    private static final int LONGEST = 260;

    private static final String STOPS = ".!?…؟";
    private static final String CLOSING = "»”\"’)";
    private static final String OPENING = "«“\"(";
    private static final String SPACES = " \u00a0\u202f\n";

    /** Words that a full stop shortens; so does an initial. */
    private static final Set<String> SHORTENED =
            Set.of("MM", "Dr", "Mr", "Mrs", "Ms", "St", "Col", "Gen", "Gén", "Cap", "Lt", "art", "No", "vs", "al");

    private FirstSentence() {}

    /** Of the first paragraph; empty where there is none. */
    static String of(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) {
                return cut(PlainText.of(node));
            }
        }
        return "";
    }

    static String cut(String text) {
        String sentence = text.substring(0, end(text));
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, space < 0 ? LONGEST : space).replaceAll("[\\s,;:]+$", "") + "…";
    }

    /** Where the sentence ends: after a full stop, and what it closes, before a space and another beginning. */
    private static int end(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0 && !shortens(text, i)) {
                int after = afterClosing(text, i + 1);
                if (after < text.length() && isSpace(text.charAt(after)) && begins(text, after)) {
                    return after;
                }
            }
        }
        return text.length();
    }

    private static int afterClosing(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int next = isSpace(text.charAt(i)) ? i + 1 : i;
            if (next >= text.length() || CLOSING.indexOf(text.charAt(next)) < 0) {
                return i;
            }
            i = next + 1;
        }
        return i;
    }

    private static boolean begins(String text, int space) {
        int i = space;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return false;
        }
        char c = text.charAt(i);
        return OPENING.indexOf(c) >= 0 || (Character.isLetterOrDigit(c) && !Character.isLowerCase(c));
    }

    private static boolean shortens(String text, int stop) {
        int from = stop;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        return text.charAt(stop) == '.'
                && (SHORTENED.contains(word) || (word.length() == 1 && Character.isUpperCase(word.charAt(0))));
    }

    private static boolean isSpace(char c) {
        return SPACES.indexOf(c) >= 0;
    }
}
