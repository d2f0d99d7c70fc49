package org.saheltimeline.search;

import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * All words of all entries, folded, each with the numbers of the entries that have it.
 *
 * <p>A table of its own, since millions of words pass through it: none of them becomes a {@code String} but the
 * different ones, at the end.
 */
final class Vocabulary {

    /** A longer word is cut; so does the reader's script. */
    static final int LONGEST = 32;

    /** A single letter is what an elision leaves (l’, d’) and a single digit finds everything. */
    private static final int SHORTEST = 2;

    private final Folding folding = new Folding();
    private final char[] word = new char[LONGEST + Folding.WIDEST];

    private int[] slots = new int[1 << 14];
    private char[] letters = new char[1 << 16];
    private int[] ends = new int[1 << 12];
    private int[] hashes = new int[1 << 12];
    private int[][] entries = new int[1 << 12][];
    private int[] counts = new int[1 << 12];
    private int size;
    private int entry = -1;

    /** Begins the next entry: the first is 0. */
    void next() {
        entry++;
    }

    /** Adds the words of a text of the present entry; addresses in it (http…) are passed over. */
    void add(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == 'h' && length == 0 && isAddress(text, i)) {
                i = endOfAddress(text, i);
                continue;
            }
            int longer = folding.append(letter, word, length);
            if (longer < 0) {
                put(length);
                length = 0;
            } else {
                length = Math.min(longer, LONGEST);
            }
        }
        put(length);
    }

    /** How many different words there are. */
    int size() {
        return size;
    }

    /** Shows each word with the numbers of its entries, in rising order. */
    void forEach(BiConsumer<String, int[]> visitor) {
        for (int id = 0; id < size; id++) {
            int start = start(id);
            visitor.accept(new String(letters, start, ends[id] - start), Arrays.copyOf(entries[id], counts[id]));
        }
    }

    private static boolean isAddress(String text, int at) {
        return text.startsWith("http://", at) || text.startsWith("https://", at);
    }

    private static int endOfAddress(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != ')' && text.charAt(at) != '>') {
            at++;
        }
        return at;
    }

    private void put(int length) {
        if (length < SHORTEST) {
            return;
        }
        int id = idOf(length);
        int count = counts[id];
        if (count > 0 && entries[id][count - 1] == entry) {
            return;
        }
        if (count == entries[id].length) {
            entries[id] = Arrays.copyOf(entries[id], count * 2);
        }
        entries[id][count] = entry;
        counts[id]++;
    }

    private int idOf(int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        hash ^= hash >>> 15;
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (hashes[id] == hash && isWord(id, length)) {
                return id;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = size + 1;
        return addWord(hash, length);
    }

    private boolean isWord(int id, int length) {
        int start = start(id);
        return Arrays.equals(letters, start, ends[id], word, 0, length);
    }

    private int start(int id) {
        return id == 0 ? 0 : ends[id - 1];
    }

    private int addWord(int hash, int length) {
        int id = size++;
        if (size > ends.length / 2) {
            growWords();
        }
        int start = start(id);
        if (start + length > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        System.arraycopy(word, 0, letters, start, length);
        ends[id] = start + length;
        hashes[id] = hash;
        entries[id] = new int[2];
        if (size > slots.length / 2) {
            growSlots();
        }
        return id;
    }

    private void growWords() {
        ends = Arrays.copyOf(ends, ends.length * 2);
        hashes = Arrays.copyOf(hashes, hashes.length * 2);
        entries = Arrays.copyOf(entries, entries.length * 2);
        counts = Arrays.copyOf(counts, counts.length * 2);
    }

    private void growSlots() {
        slots = new int[slots.length * 2];
        for (int id = 0; id < size; id++) {
            int slot = hashes[id] & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = id + 1;
        }
    }
}
