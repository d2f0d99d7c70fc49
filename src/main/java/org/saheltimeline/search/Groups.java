package org.saheltimeline.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.saheltimeline.text.Language;

/** Words by what they have in common: each word of the index leads to its group. */
final class Groups {

    private final Stems stems;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final TreeMap<String, Integer> words = new TreeMap<>();

    private Groups(Language language) {
        this.stems = new Stems(language);
    }

    static Groups of(Vocabulary vocabulary, Language language) {
        Groups groups = new Groups(language);
        vocabulary.forEach(groups::add);
        return groups;
    }

    /** Each word with the number of its group, in the order of their letters' codes, which is JavaScript's too. */
    SortedMap<String, Integer> words() {
        return words;
    }

    Group get(int number) {
        return groups.get(number);
    }

    private void add(String word, int[] entries) {
        String bare = Stems.bare(word);
        String stem = stems.stem(bare);
        Integer number = numbers.get(stem);
        if (number == null) {
            number = groups.size();
            numbers.put(stem, number);
            groups.add(new Group(stems.isFunctionWord(bare), entries));
        } else {
            groups.get(number).add(entries);
        }
        words.put(bare, number);
    }
}
