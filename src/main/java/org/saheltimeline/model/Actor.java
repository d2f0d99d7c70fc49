package org.saheltimeline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Localized;

/**
 * A party that events name.
 *
 * @param shortName its acronym, which differs by language (GSIM, JNIM)
 * @param from when it began; {@code to} when it ended
 * @param source where its description was read
 */
public record Actor(
        String id,
        Place place,
        Localized name,
        @Nullable Localized shortName,
        ActorKind kind,
        @Nullable Ref country,
        @Nullable EdtfDate from,
        @Nullable EdtfDate to,
        List<Affiliation> affiliations,
        @Nullable Localized description,
        @Nullable String source) {

    public Actor {
        affiliations = List.copyOf(affiliations);
    }

    /**
     * Membership of, or allegiance to, another actor.
     *
     * @param from when it began; {@code until} when it ended
     */
    public record Affiliation(
            Ref to, @Nullable EdtfDate from, @Nullable EdtfDate until) {}
}
