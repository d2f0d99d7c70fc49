package org.saheltimeline.model;

import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Localized;

/**
 * A figure, who says it, of whom, in which source, as of when.
 *
 * @param group whom it counts
 * @param detail what exactly is counted, where the group's name is too coarse
 * @param killed null where the claimant does not say
 * @param injured null where the claimant does not say
 * @param claimant who says it
 * @param source an article's id, or the key of a source cited in place
 * @param asOf when it was said
 * @param scope whether it covers its group's dead in this event, a part of them or more
 * @param place where it stands in the content
 */
public record Claim(
        Group group,
        @Nullable Localized detail,
        @Nullable Figure killed,
        @Nullable Figure injured,
        Localized claimant,
        Ref source,
        @Nullable EdtfDate asOf,
        Scope scope,
        Place place) {}
