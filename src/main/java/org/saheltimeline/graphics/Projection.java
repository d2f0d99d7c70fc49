package org.saheltimeline.graphics;

import org.saheltimeline.model.Coordinates;

/**
 * From the earth to the plane: Albers' equal-area conic on a sphere. Snyder, Map Projections: A Working Manual (1987),
 * p. 98.
 */
final class Projection {

    /**
     * In kilometres, standard parallels 8° and 22° N, centre 15° N 2° E: areas are true, and from 4° to 27° N lengths
     * within 1.6 %.
     */
    static final Projection SAHEL = new Projection(6371.0088, 8, 22, new Coordinates(15, 2));

    private final double radius;
    private final double n;
    private final double c;
    private final double centreLon;
    private final double rhoOfCentre;

    /**
     * A projection.
     *
     * @param radius of the earth, in the unit of what comes out
     * @param south a standard parallel in degrees north
     * @param north the other
     */
    Projection(double radius, double south, double north, Coordinates centre) {
        double first = Math.sin(Math.toRadians(south));
        double second = Math.sin(Math.toRadians(north));
        this.radius = radius;
        this.n = (first + second) / 2;
        this.c = 1 + first * second;
        this.centreLon = Math.toRadians(centre.lon());
        this.rhoOfCentre = rho(centre.lat());
    }

    /** The point east (x) and south (y) of the centre. */
    Point project(Coordinates coordinates) {
        double rho = rho(coordinates.lat());
        double theta = n * (Math.toRadians(coordinates.lon()) - centreLon);
        return new Point(rho * Math.sin(theta), rho * Math.cos(theta) - rhoOfCentre);
    }

    private double rho(double lat) {
        return radius * Math.sqrt(c - 2 * n * Math.sin(Math.toRadians(lat))) / n;
    }
}
