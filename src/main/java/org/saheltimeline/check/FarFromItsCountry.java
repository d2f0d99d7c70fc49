package org.saheltimeline.check;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.saheltimeline.model.Coordinates;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Location;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Problems;

/**
 * A point far outside the country that the event names: a slip of the pen, or the two figures exchanged.
 *
 * <p>Regions are not asked about: several have been redrawn since the borders that are known here.
 */
final class FarFromItsCountry implements Rule {

    /** Borders are drawn true to some 5 km, a point may stand for a wider place, and much happens along borders. */
    private static final int TOLERATED_KM = 25;

    private final Borders borders;

    FarFromItsCountry(Borders borders) {
        this.borders = borders;
    }

    @Override
    public void check(Timeline timeline, Problems problems) {
        Set<String> towns = new HashSet<>();
        for (Event event : timeline.events().values()) {
            Location location = event.location();
            Ref town = location.town();
            if (location.coordinates() != null && (town == null || towns.add(town.id()))) {
                check(location, location.coordinates(), problems);
            }
        }
    }

    private void check(Location location, Coordinates point, Problems problems) {
        Ref country = location.country();
        OptionalDouble outside = borders.kilometresOutside(country.id(), point);
        if (outside.isPresent() && outside.getAsDouble() > TOLERATED_KM) {
            problems.warning(
                    "point-outside-country",
                    location.town() == null ? country.place() : location.town().place(),
                    "the point " + point.lat() + ", " + point.lon() + " is " + Math.round(outside.getAsDouble())
                            + " km outside " + country.id(),
                    mend(location, point));
        }
    }

    private String mend(Location location, Coordinates point) {
        String where = location.town() == null ? "" : " of " + location.town().id() + " in places.yaml";
        return isIn(location.country(), point.lon(), point.lat())
                ? "exchange lat and lon" + where
                : "look at lat, lon and country" + where;
    }

    private boolean isIn(Ref country, double north, double east) {
        if (Math.abs(north) > 90) {
            return false;
        }
        OptionalDouble outside = borders.kilometresOutside(country.id(), new Coordinates(north, east));
        return outside.isPresent() && outside.getAsDouble() <= TOLERATED_KM;
    }
}
