package org.saheltimeline.model;

import org.jspecify.annotations.Nullable;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Localized;

/**
 * Who publishes a source.
 *
 * @param country ISO 3166-1 alpha-2; need not be one of the timeline's places
 * @param aggregator whether it republishes others
 */
public record Publisher(
        String id,
        Place place,
        Localized name,
        PublisherKind kind,
        @Nullable String country,
        @Nullable String homepage,
        boolean aggregator) {}
