package org.saheltimeline.text;

import org.jspecify.annotations.Nullable;

/**
 * A text as found for a reader.
 *
 * @param value the text
 * @param language the language it is in; null where it belongs to none (a proper name)
 */
public record Text(String value, @Nullable Language language) {

    /** Whether the text is in another language than the reader's and has to be marked as such. */
    public boolean isForeignTo(Language reader) {
        return language != null && language != reader;
    }

    @Override
    public String toString() {
        return value;
    }
}
