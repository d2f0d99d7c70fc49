package org.saheltimeline.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A point on the earth, WGS 84.
 *
 * @param lat degrees north
 * @param lon degrees east
 */
public record Coordinates(double lat, double lon) {

    public Coordinates {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("not on the earth: " + lat + ", " + lon);
        }
    }

    /** The point with no more decimals than the precision allows to publish. */
    public Coordinates cutTo(GeoPrecision precision) {
        return new Coordinates(cut(lat, precision.decimals()), cut(lon, precision.decimals()));
    }

    private static double cut(double degrees, int decimals) {
        return BigDecimal.valueOf(degrees)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
