package org.saheltimeline.dates;

import org.jspecify.annotations.Nullable;

/** A place in a text that is read from left to right, and the first mistake that was met. */
final class Cursor {

    private static final int QUOTED = 20;

    private final String text;
    private int at;
    private Parsed.@Nullable Mistake mistake;

    Cursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** The next character; 0 at the end. */
    char peek() {
        return atEnd() ? 0 : text.charAt(at);
    }

    boolean sees(String expected) {
        return text.startsWith(expected, at);
    }

    boolean take(char expected) {
        if (peek() != expected || atEnd()) {
            return false;
        }
        at++;
        return true;
    }

    boolean take(String expected) {
        if (!sees(expected)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    /** The digits and unspecified digits that come next, maybe none. */
    Field field() {
        int start = at;
        while (isDigit(peek()) || peek() == 'X') {
            at++;
        }
        return new Field(text.substring(start, at), start);
    }

    /** What was read from there to here. */
    String since(int start) {
        return text.substring(start, at);
    }

    /** What is still to be read. */
    String rest() {
        return text.substring(at);
    }

    /** What is still to be read, short enough for a message. */
    String quotedRest() {
        String rest = rest();
        return '"' + (rest.length() > QUOTED ? rest.substring(0, QUOTED) + "…" : rest) + '"';
    }

    /** Notes what is wrong, unless something before it is. Null, so that a reader can return it as its answer. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, which is of any type
    <T> @Nullable T fail(int index, String message, String mend) {
        if (mistake == null) {
            mistake = new Parsed.Mistake(message, index, mend);
        }
        return null;
    }

    Parsed.@Nullable Mistake mistake() {
        return mistake;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * The digits of a year, a month, a day.
     *
     * @param at where they begin
     */
    record Field(String text, int at) {

        /** A part that was not written. */
        static final Field NONE = new Field("", -1);

        boolean exists() {
            return at >= 0;
        }

        int length() {
            return text.length();
        }

        boolean isOpen() {
            return text.indexOf('X') >= 0;
        }

        /** Whether the unspecified digits are the last ones. */
        boolean isOpenAtTheRight() {
            int first = text.indexOf('X');
            return first >= 0 && text.chars().skip(first).allMatch(c -> c == 'X');
        }

        /** The smallest number that it can be. */
        int least() {
            return Integer.parseInt(text.replace('X', '0'));
        }

        /** The largest number that it can be. */
        int most() {
            return Integer.parseInt(text.replace('X', '9'));
        }
    }
}
