package org.saheltimeline.search;

import java.util.Arrays;

/** Words of one stem, and the entries that have any of them. */
final class Group {

    /**
     * A word in more entries than this is listed with the newest; the reader's script counts it as in all older ones.
     */
    static final int MOST = 2000;

    /** 64 signs, of which none needs an escape in a string: 0 to o, with p in the place of the backslash. */
    private static final int FIRST = '0';

    private final boolean functionWord;
    private int[] entries;

    /**
     * A group of a word.
     *
     * @param functionWord whether it only serves the grammar
     * @param entries the numbers of those that have it, in rising order
     */
    Group(boolean functionWord, int[] entries) {
        this.functionWord = functionWord;
        this.entries = entries;
    }

    boolean functionWord() {
        return functionWord;
    }

    /** Adds the entries of another word, in rising order. */
    void add(int[] more) {
        int[] all = new int[entries.length + more.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < entries.length || j < more.length) {
            int mine = i < entries.length ? entries[i] : Integer.MAX_VALUE;
            int theirs = j < more.length ? more[j] : Integer.MAX_VALUE;
            all[size++] = Math.min(mine, theirs);
            i += mine <= theirs ? 1 : 0;
            j += theirs <= mine ? 1 : 0;
        }
        entries = Arrays.copyOf(all, size);
    }

    /**
     * The entries in signs: each by its distance from the one before less one, in digits of five bits, the lowest
     * first; a sixth bit says that more follow.
     */
    String code() {
        StringBuilder code = new StringBuilder(Math.min(entries.length, MOST) * 2);
        int before = -1;
        for (int i = Math.max(0, entries.length - MOST); i < entries.length; i++) {
            int distance = entries[i] - before - 1;
            while (distance > 31) {
                code.append(sign((distance & 31) | 32));
                distance >>= 5;
            }
            code.append(sign(distance));
            before = entries[i];
        }
        return code.toString();
    }

    private static char sign(int digit) {
        char sign = (char) (FIRST + digit);
        return sign == '\\' ? 'p' : sign;
    }
}
