package org.saheltimeline.graphics;

import java.util.OptionalDouble;
import org.saheltimeline.model.Coordinates;
import org.saheltimeline.model.Lazy;

/** Where countries and regions lie, by the borders of the maps, true to about 5 km. Safe for use by many threads. */
public final class Areas {

    private final Lazy<Boundaries> boundaries = new Lazy<>(Boundaries::detailed);

    /**
     * How far outside a country or region a point is.
     *
     * @param code ISO 3166-1 alpha-2 or ISO 3166-2
     * @return in kilometres, 0 inside; empty where not all of its borders are here
     */
    public OptionalDouble kilometresOutside(String code, Coordinates point) {
        Boundaries known = boundaries.get();
        String area = known.drawnAs(code);
        return known.shape(area)
                .filter(shape -> !known.isCut(area))
                .map(shape -> OptionalDouble.of(shape.distanceTo(known.project(point)) * known.unit()))
                .orElse(OptionalDouble.empty());
    }
}
