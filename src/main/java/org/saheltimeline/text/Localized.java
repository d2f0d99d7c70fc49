package org.saheltimeline.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text by language, or one text for all languages (a proper name such as "RFI").
 *
 * <p>A language that is asked for and missing is answered in the first that there is, in the order of {@link Language},
 * and the {@link Text} says which language that is.
 */
public final class Localized {

    private final Map<Language, String> texts;
    private final @Nullable String neutral;

    private Localized(Map<Language, String> texts, @Nullable String neutral) {
        this.texts = texts;
        this.neutral = neutral;
    }

    /** A text that is the same in every language. */
    public static Localized neutral(String text) {
        return new Localized(Map.of(), text);
    }

    /**
     * A text by language.
     *
     * @param texts at least one
     */
    public static Localized of(Map<Language, String> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("no text in any language");
        }
        return new Localized(new EnumMap<>(texts), null);
    }

    /** The text in this language, else in the first that there is. */
    public Text in(Language language) {
        if (neutral != null) {
            return new Text(neutral, null);
        }
        String own = texts.get(language);
        if (own != null) {
            return new Text(own, language);
        }
        Map.Entry<Language, String> first = texts.entrySet().iterator().next();
        return new Text(first.getValue(), first.getKey());
    }

    /** The text in this language or for all languages, and nothing else. */
    public Optional<String> exactly(Language language) {
        return neutral != null ? Optional.of(neutral) : Optional.ofNullable(texts.get(language));
    }

    public boolean has(Language language) {
        return neutral != null || texts.containsKey(language);
    }

    /** The languages that have a text of their own; none where one text serves all. */
    public Set<Language> languages() {
        return texts.keySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Localized that && texts.equals(that.texts) && Objects.equals(neutral, that.neutral);
    }

    @Override
    public int hashCode() {
        return Objects.hash(texts, neutral);
    }

    @Override
    public String toString() {
        return neutral != null ? neutral : texts.toString();
    }
}
