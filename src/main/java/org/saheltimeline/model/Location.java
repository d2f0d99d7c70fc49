package org.saheltimeline.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.text.Localized;

/**
 * Where an event happened, and how exactly that is known.
 *
 * @param name the place's name, null where only the region or the country is named
 * @param country ISO 3166-1 alpha-2
 * @param region ISO 3166-2 or an id of the places file
 * @param town an id of the places file
 * @param otherCountries more countries that the event concerns, beside the one where it happened
 * @param coordinates as written; see {@link #published()}
 */
public record Location(
        @Nullable Localized name,
        Ref country,
        @Nullable Ref region,
        @Nullable Ref town,
        List<Ref> otherCountries,
        @Nullable Coordinates coordinates,
        GeoPrecision precision) {

    public Location {
        otherCountries = List.copyOf(otherCountries);
    }

    /** The coordinates that may be shown: cut to the precision, none where only the region is known. */
    public Optional<Coordinates> published() {
        return coordinates == null || precision == GeoPrecision.REGION
                ? Optional.empty()
                : Optional.of(coordinates.cutTo(precision));
    }
}
