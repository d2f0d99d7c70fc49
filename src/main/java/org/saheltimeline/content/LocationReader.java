package org.saheltimeline.content;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Coordinates;
import org.saheltimeline.model.GeoPrecision;
import org.saheltimeline.model.Location;
import org.saheltimeline.model.Places;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Region;
import org.saheltimeline.model.Registry;
import org.saheltimeline.model.Town;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Localized;

/** Reads where an event happened; a town lends its name, region, country and coordinates. */
final class LocationReader {

    private final Optional<Places> places;
    private final Problems problems;

    LocationReader(Optional<Places> places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** The location; null where what is needed is missing, which is reported. */
    @Nullable
    Location read(Fields fields) {
        @Nullable Ref townRef = fields.optional("town").ref().orElse(null);
        @Nullable Town town = town(townRef);
        @Nullable Localized name = fields.optional("name").localizedOrNeutral().orElse(null);
        Field countryField = townRef == null ? fields.required("country") : fields.optional("country");
        @Nullable Ref country = countryField.ref().orElse(null);
        @Nullable Ref region = fields.optional("admin1").ref().orElse(null);
        var others = fields.optional("other_countries").refs();
        @Nullable Coordinates point = coordinates(fields, problems);
        OptionalInt precision = fields.required("geo_precision").integer(1, 3);
        fields.done();
        if (town != null && townRef != null) {
            Optional<Region> around =
                    places.flatMap(known -> known.regions().find(town.region().id()));
            name = name == null ? town.name() : name;
            region = region == null ? new Ref(town.region().id(), townRef.place()) : region;
            country = country == null && around.isPresent()
                    ? new Ref(around.get().country().id(), townRef.place())
                    : country;
            point = point == null ? town.coordinates() : point;
        }
        if (country == null || precision.isEmpty()) {
            return null;
        }
        GeoPrecision how = GeoPrecision.of(precision.getAsInt());
        return new Location(name, country, region, townRef, others, point, how);
    }

    /** The town; where the places cannot be read, that has been said, and nothing is of the towns. */
    private @Nullable Town town(@Nullable Ref ref) {
        if (places.isEmpty()) {
            return null;
        }
        Registry<Town> towns = places.get().towns();
        new Dangling(problems).check(ref, "town", towns.ids(), "places.yaml, under towns");
        return ref == null ? null : towns.find(ref.id()).orElse(null);
    }

    /** Both or none of {@code lat} and {@code lon}. */
    static @Nullable Coordinates coordinates(Fields fields, Problems problems) {
        Field latField = fields.optional("lat");
        Field lonField = fields.optional("lon");
        OptionalDouble lat = latField.decimal(-90, 90);
        OptionalDouble lon = lonField.decimal(-180, 180);
        if (latField.isPresent() != lonField.isPresent()) {
            Field alone = latField.isPresent() ? latField : lonField;
            problems.error(
                    "half-a-point",
                    alone.keyPlace(),
                    "`" + alone.name() + "` stands alone",
                    "write both lat and lon, or none");
        }
        return lat.isPresent() && lon.isPresent() ? new Coordinates(lat.getAsDouble(), lon.getAsDouble()) : null;
    }
}
