package org.saheltimeline.model;

import org.jspecify.annotations.Nullable;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Localized;

/**
 * A first-level region of a country.
 *
 * @param id ISO 3166-2, or an id of our own where ISO has none
 * @param note for example of which year its borders are
 */
public record Region(
        String id,
        Place place,
        Ref country,
        Localized name,
        @Nullable Localized note) {}
