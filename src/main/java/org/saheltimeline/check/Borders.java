package org.saheltimeline.check;

import java.util.OptionalDouble;
import org.saheltimeline.model.Coordinates;

/** Where countries and regions lie. */
public interface Borders {

    /** No borders are known. */
    Borders UNKNOWN = (code, point) -> OptionalDouble.empty();

    /**
     * How far outside a country or region a point is.
     *
     * @param code ISO 3166-1 alpha-2 or ISO 3166-2
     * @return in kilometres, 0 inside; empty where that is not known
     */
    OptionalDouble kilometresOutside(String code, Coordinates point);
}
