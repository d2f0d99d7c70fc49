package org.saheltimeline.dates;

import java.util.Optional;

/** What became of a text that should be a date: the date, or what is wrong with it. */
public sealed interface Parsed {

    /** The date, if it is one. */
    Optional<EdtfDate> date();

    /** A text that is EDTF, read. */
    record Found(EdtfDate value) implements Parsed {
        @Override
        public Optional<EdtfDate> date() {
            return Optional.of(value);
        }
    }

    /**
     * A text that is not.
     *
     * @param message what is wrong, without a full stop
     * @param index where in the text that is, in characters from 0; the text's length where something is missing at its
     *     end
     * @param mend what to write instead
     */
    record Mistake(String message, int index, String mend) implements Parsed {
        @Override
        public Optional<EdtfDate> date() {
            return Optional.empty();
        }
    }
}
