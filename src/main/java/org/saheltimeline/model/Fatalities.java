package org.saheltimeline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Localized;

/**
 * What the editors retain, where they do not leave it to the claims.
 *
 * @param groups whom the total counts; empty for all groups
 * @param low null where the claims' lowest stands
 * @param best null where the claims' rule stands
 * @param high null where the claims' highest stands
 * @param rationale why
 */
public record Fatalities(
        List<Group> groups,
        @Nullable Integer low,
        @Nullable Integer best,
        @Nullable Integer high,
        Localized rationale,
        Place place) {

    public Fatalities {
        groups = List.copyOf(groups);
    }

    boolean counts(Group group) {
        return groups.isEmpty() || groups.contains(group);
    }
}
