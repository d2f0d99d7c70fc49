package org.saheltimeline.graphics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Coordinates;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.GeoPrecision;
import org.saheltimeline.model.Location;

/**
 * What a map is to show of an event, or of several that the caller has put together.
 *
 * @param href where it leads
 * @param label what it says of itself: "2 octobre 2023, Tabatol : au moins 29 soldats tués"
 * @param place the place's name, for a spot with several events; null where only the region or the country is known
 * @param listing where several events of the spot are listed, usually the region's page; null to lead to the first
 * @param point null where only the region or the country is known
 * @param precision of the point; {@link GeoPrecision#REGION} where there is none
 * @param region ISO 3166-2, as in the registry of places
 * @param count how many events
 * @param token what a script that filters is to know of them; empty where none does
 */
public record Mark(
        String href,
        String label,
        @Nullable String place,
        @Nullable String listing,
        EventType type,
        @Nullable Coordinates point,
        GeoPrecision precision,
        @Nullable String region,
        int count,
        String token) {

    /** The mark of one event, with no more of its place than may be published. */
    public static Mark of(Event event, String href, String label, @Nullable String place, @Nullable String listing) {
        Location location = event.location();
        Optional<Coordinates> point = location.published();
        return new Mark(
                href,
                label,
                place,
                listing,
                event.type(),
                point.orElse(null),
                point.isPresent() ? location.precision() : GeoPrecision.REGION,
                location.region() == null ? null : location.region().id(),
                1,
                "");
    }

    /** The same mark with a token. */
    public Mark with(String newToken) {
        return new Mark(href, label, place, listing, type, point, precision, region, count, newToken);
    }
}
