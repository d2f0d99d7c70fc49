package org.saheltimeline.model;

import org.jspecify.annotations.Nullable;
import org.saheltimeline.text.Localized;

/**
 * A party's part in an event.
 *
 * @param actor the registered actor; null where the party has a name only
 * @param name the name of a party without an entry; null where there is an actor
 * @param attributedBy who says that this party had this part
 */
public record Participation(
        @Nullable Ref actor,
        @Nullable Localized name,
        Role role,
        @Nullable Attribution attribution,
        @Nullable Localized attributedBy) {

    public Participation {
        if ((actor == null) == (name == null)) {
            throw new IllegalArgumentException("a party has either an actor's id or a name");
        }
    }
}
