package org.saheltimeline.model;

import org.saheltimeline.problem.Place;

/**
 * An id written somewhere in the content, and where.
 *
 * @param id the id of an event, article, actor, place, publisher or topic
 * @param place where it stands, for the problem if nothing has this id
 */
public record Ref(String id, Place place) {

    /** The same id is the same string, wherever it stands: ids are compared far more often than read. */
    public Ref {
        id = id.intern();
    }
}
