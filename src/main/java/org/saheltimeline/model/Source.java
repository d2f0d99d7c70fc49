package org.saheltimeline.model;

import org.jspecify.annotations.Nullable;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Localized;

/** A source of an event: a curated article, or a text cited in place. */
public sealed interface Source {

    /** What a claim names it by: an article's id, or the key. */
    String key();

    Place place();

    /**
     * A curated article.
     *
     * @param note a word on it for readers of this event
     */
    record OfArticle(Ref article, @Nullable Localized note) implements Source {
        @Override
        public String key() {
            return article.id();
        }

        @Override
        public Place place() {
            return article.place();
        }
    }

    /** A text cited in the event's own file, where no digest is worth writing. */
    record InPlace(String key, Citation citation, Place place) implements Source {}
}
