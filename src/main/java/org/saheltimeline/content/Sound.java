package org.saheltimeline.content;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.Event;

/**
 * Events of which every reference was found to lead somewhere, and what they could refer to at that time.
 *
 * @param events by identity: an event that was read again is another
 */
record Sound(Set<Event> events, Set<String> eventIds, Set<String> articleIds, Set<Object> registries) {

    static final Sound NONE = new Sound(Set.of(), Set.of(), Set.of(), Set.of());

    static Sound of(Corpus corpus, Set<String> eventIds, Set<String> articleIds) {
        Set<Event> events =
                Collections.newSetFromMap(new IdentityHashMap<>(corpus.events().size() * 2));
        events.addAll(corpus.events());
        return new Sound(events, eventIds, articleIds, registries(corpus));
    }

    /** Whether what is sound among the same ids and registries is so here. */
    boolean holdsFor(Corpus corpus, Set<String> eventIds, Set<String> articleIds) {
        return registries.equals(registries(corpus))
                && this.eventIds.equals(eventIds)
                && this.articleIds.equals(articleIds);
    }

    /** Registries are equal only to themselves, and one that was not read again is the same. */
    private static Set<Object> registries(Corpus corpus) {
        return Set.of(
                corpus.actors(),
                corpus.places().countries(),
                corpus.places().regions(),
                corpus.publishers(),
                corpus.topics());
    }
}
