package org.saheltimeline.problem;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that somebody who mistyped most likely meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The nearest of some words: at most a third of the typed word's letters (at least one, at most four) inserted,
     * left out, changed or swapped with their neighbour; the first of equals in the order given.
     */
    public static Optional<String> to(String typed, Collection<String> words) {
        int limit = Math.max(1, Math.min(4, typed.length() / 3));
        String best = null;
        int bestDistance = limit + 1;
        for (String word : words) {
            if (Math.abs(word.length() - typed.length()) < bestDistance) {
                int distance = distance(typed, word);
                if (distance < bestDistance) {
                    best = word;
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Damerau-Levenshtein distance in its "optimal string alignment" form; case counts nothing. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = same(a, i, b, j) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && same(a, i, b, j - 1) && same(a, i - 1, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
    }
}
