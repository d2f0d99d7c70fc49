package org.saheltimeline.graphics;

import java.util.List;

/** Where in an area a number is best put. */
final class Middle {

    private static final int ROWS = 20;

    /** How far a number keeps from a spot, in the drawing's units. */
    private static final double CLEAR = 26;

    private Middle() {}

    /** The middle of a wide part of the area that is seen and free of spots; not a place of anything that happened. */
    static Point of(Outline shape, View view, List<Point> spots) {
        Box box = view.box();
        double top = Math.max(shape.box().top(), box.top());
        double bottom = Math.min(shape.box().bottom(), box.bottom());
        double best = -Double.MAX_VALUE;
        Point middle = view.place(shape.box().centre());
        for (int row = 1; row < ROWS; row++) {
            double y = top + (bottom - top) * row / ROWS;
            double[] crossings = shape.crossings(y);
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                double left = Math.max(crossings[i], box.left());
                double width = Math.min(crossings[i + 1], box.right()) - left;
                for (double part : new double[] {0.5, 0.3, 0.7}) {
                    Point point = view.place(new Point(left + width * part, y));
                    double worth = worth(width * view.scale(), Math.abs(row - ROWS / 2), part, point, spots);
                    if (worth > best) {
                        best = worth;
                        middle = point;
                    }
                }
            }
        }
        return new Point(Math.round(middle.x()), Math.round(middle.y()));
    }

    /** Wide is good, near the middle row and column is good, near a spot is bad. */
    private static double worth(double width, int rowsOff, double part, Point point, List<Point> spots) {
        long near =
                spots.stream().filter(spot -> spot.distanceTo(point) < CLEAR).count();
        return width * (1 - rowsOff / 25.0) * (part == 0.5 ? 1 : 0.8) - near * 150;
    }
}
