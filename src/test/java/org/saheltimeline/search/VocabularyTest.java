package org.saheltimeline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void anElisionAndAPossessiveLeaveTheWord() {
        entry("L’armée n'a rien dit de Niger's");

        assertThat(words()).containsOnlyKeys("armee", "rien", "dit", "de", "niger");
    }

    @Test
    void markdownLeavesNoAddresses() {
        entry("Selon [RFI](https://rfi.fr/afrique/x.html), **deux** morts; voir <http://example.org/y>.");

        assertThat(words()).containsOnlyKeys("selon", "rfi", "deux", "morts", "voir");
    }

    @Test
    void aWordCountsOnceAnEntry() {
        entry("Djibo, Djibo");
        entry("rien");
        entry("djibo");

        assertThat(words().get("djibo")).containsExactly(0, 2);
    }

    @Test
    void aVeryLongWordIsCut() {
        entry("x".repeat(100) + " après");

        assertThat(words()).containsOnlyKeys("x".repeat(Vocabulary.LONGEST), "apres");
    }

    @Test
    void theTableGrowsWithItsWords() {
        for (int i = 0; i < 50_000; i++) {
            entry("word" + i + " all");
        }

        assertThat(vocabulary.size()).isEqualTo(50_001);
        assertThat(words().get("word49999")).containsExactly(49_999);
        assertThat(words().get("all")).hasSize(50_000);
    }

    private void entry(String text) {
        vocabulary.next();
        vocabulary.add(text);
    }

    private Map<String, int[]> words() {
        Map<String, int[]> words = new TreeMap<>();
        vocabulary.forEach(words::put);
        return words;
    }
}
