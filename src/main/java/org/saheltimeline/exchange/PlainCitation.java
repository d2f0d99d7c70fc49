package org.saheltimeline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.DateLabel;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.text.Language;

/** A reference as a sentence: who, title, where, when, address. */
final class PlainCitation {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Language language;

    private PlainCitation(Language language) {
        this.language = language;
    }

    static String of(Reference reference, Language language) {
        return new PlainCitation(language).sentence(reference);
    }

    private String sentence(Reference reference) {
        List<String> parts = new ArrayList<>();
        if (!reference.authors().isEmpty()) {
            parts.add(String.join(comma(), reference.authors()));
        }
        parts.add(quoted(oneLine(reference.title())));
        parts.add(reference.container());
        addDate(parts, word("publié ", "published ", "نُشر "), reference.published());
        addDate(parts, word("mis à jour ", "updated ", "حُدّث "), reference.updated());
        if (reference.url() != null) {
            parts.add(reference.url());
        }
        if (reference.archiveUrl() != null) {
            parts.add(word("archive\u00a0: ", "archived at ", "نسخة مؤرشفة: ") + reference.archiveUrl());
        }
        String sentence = String.join(comma(), parts);
        Reference source = reference.digestOf();
        return source == null
                ? sentence
                : sentence + " (" + word("résumé de\u00a0: ", "digest of: ", "ملخص: ") + sentence(source) + ")";
    }

    private void addDate(List<String> parts, String before, @Nullable EdtfDate date) {
        if (date != null) {
            parts.add(before + DateLabel.inSentence(date, language));
        }
    }

    private String quoted(String title) {
        return word("«\u00a0", "“", "«") + title + word("\u00a0»", "”", "»");
    }

    private String comma() {
        return word(", ", ", ", "، ");
    }

    private String word(String french, String english, String arabic) {
        return switch (language) {
            case FR -> french;
            case EN -> english;
            case AR -> arabic;
        };
    }

    static String oneLine(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
    }
}
