package org.saheltimeline.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * A link of a text to something of the timeline, written {@code [words](event:ID)}.
 *
 * @param target its id, and where the link stands
 */
public record InternalLink(Kind kind, Ref target) {

    /** What a text can link to. */
    public enum Kind implements Word {
        EVENT("event"),
        ARTICLE("article"),
        ACTOR("actor"),
        TOPIC("topic"),
        PAGE("page");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word before the colon. */
        @Override
        public String word() {
            return word;
        }

        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst();
        }
    }
}
