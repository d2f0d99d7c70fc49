package org.saheltimeline.graphics;

/** A point of the plane, x to the right and y down. */
record Point(double x, double y) {

    double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
