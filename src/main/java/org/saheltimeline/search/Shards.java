package org.saheltimeline.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of an index in files of like size: a file holds a range of the sorted words, so that a word, and all that
 * begin as it does, is found by the files' first words.
 *
 * <p>A file is one text: groups parted by bars; a group is its words and its entries' code, parted by spaces, the code
 * behind {@code =}, or {@code !} for a word that only serves the grammar.
 */
final class Shards {

    /** Letters a file: at most some 7 KB compressed. */
    private static final int LONGEST = 9_000;

    private final Groups groups;
    private final List<String> firstWords = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, StringBuilder> open = new LinkedHashMap<>();
    private int length;

    private Shards(Groups groups) {
        this.groups = groups;
    }

    static Shards of(Groups groups) {
        Shards shards = new Shards(groups);
        groups.words().forEach(shards::add);
        shards.close();
        return shards;
    }

    /** The first word of each file; of the first file the empty word. */
    List<String> firstWords() {
        return firstWords;
    }

    List<String> texts() {
        return texts;
    }

    private void add(String word, int group) {
        if (length > LONGEST && !open.containsKey(group)) {
            close();
        }
        if (open.isEmpty()) {
            firstWords.add(firstWords.isEmpty() ? "" : word);
        }
        StringBuilder line = open.get(group);
        if (line == null) {
            line = new StringBuilder();
            open.put(group, line);
            length += groups.get(group).code().length();
        }
        line.append(word).append(' ');
        length += word.length() + 2;
    }

    private void close() {
        StringBuilder text = new StringBuilder(length + 100);
        open.forEach((number, words) -> {
            Group group = groups.get(number);
            text.append(text.length() == 0 ? "" : "|").append(words);
            text.append(group.functionWord() ? '!' : '=').append(group.code());
        });
        if (!open.isEmpty()) {
            texts.add(text.toString());
        }
        open.clear();
        length = 0;
    }
}
