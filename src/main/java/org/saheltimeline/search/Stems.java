package org.saheltimeline.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.saheltimeline.text.Language;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The stems of folded words, by Lucene's stemmers: words of one stem find each other's entries.
 *
 * <p>Arabic words are stemmed as Arabic wherever they stand; words in Latin letters as English on an English index,
 * else as French. Not for use by several threads.
 */
final class Stems {

    private static final String LISTS = "/org/apache/lucene/analysis/";

    /**
     * The article, alone or behind "and", "with", "like", "then"; "for the"; "and". Enough of the word has to remain.
     */
    private static final Pattern PREFIX = Pattern.compile("^(?:[وبكف]?ال(?=..)|لل(?=..)|و(?=...))");

    private final boolean english;
    private final Folding folding = new Folding();
    private final FrenchLightStemmer frenchStemmer = new FrenchLightStemmer();
    private final EnglishStemmer englishStemmer = new EnglishStemmer();
    private final ArabicStemmer arabicStemmer = new ArabicStemmer();
    private final Set<String> functionWords = new HashSet<>();

    Stems(Language language) {
        this.english = language == Language.EN;
        readWords(english ? "snowball/english_stop.txt" : "snowball/french_stop.txt");
        readWords("ar/stopwords.txt");
    }

    /** Whether a word only serves the grammar (of, dans, من): a search for several words does without it. */
    boolean isFunctionWord(String folded) {
        return functionWords.contains(folded);
    }

    /** What the forms of a word have in common; for comparison only. */
    String stem(String folded) {
        if (functionWords.contains(folded)) {
            return folded;
        }
        if (isArabic(folded.charAt(0))) {
            char[] letters = folded.toCharArray();
            return new String(letters, 0, arabicStemmer.stem(letters, letters.length));
        }
        return english ? englishStem(folded) : frenchStem(folded);
    }

    /**
     * An Arabic word without its article and what is written together with it; another word as it is. Words are listed
     * in this form, and the reader's script takes the same off.
     */
    static String bare(String folded) {
        String word = folded;
        while (isArabic(word.charAt(0))) {
            String shorter = PREFIX.matcher(word).replaceFirst("");
            if (shorter.equals(word)) {
                return word;
            }
            word = shorter;
        }
        return word;
    }

    private static boolean isArabic(char letter) {
        return letter >= '\u0600' && letter <= '\u06ff';
    }

    private String englishStem(String word) {
        englishStemmer.setCurrent(word);
        englishStemmer.stem();
        return englishStemmer.getCurrent();
    }

    /** The light stemmer takes armée for a form of arme: nouns in -ée stay as they are. */
    private String frenchStem(String word) {
        String singular = word.endsWith("ees") ? word.substring(0, word.length() - 1) : word;
        if (singular.endsWith("ee")) {
            return singular;
        }
        char[] letters = word.toCharArray();
        int length = frenchStemmer.stem(letters, letters.length);
        if (letters[length - 1] == 'y') {
            letters[length - 1] = 'i'; // Tillabery, Tillabéri
        }
        return new String(letters, 0, length);
    }

    /** Lucene's lists of function words: one a line, what follows a bar or a hash is a comment. */
    private void readWords(String list) {
        try (InputStream in = FrenchLightStemmer.class.getResourceAsStream(LISTS + list)) {
            if (in == null) {
                throw new IllegalStateException("Lucene has no " + list);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String word = line.split("[|#]", 2)[0].strip();
                if (!word.isEmpty()) {
                    functionWords.add(bare(folding.fold(word)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
