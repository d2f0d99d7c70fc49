package org.saheltimeline.graphics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The area of a region, a country, or several of them.
 *
 * @param rings each closed without repeating its first point, x and y in turn; a point is inside by the even-odd rule
 */
record Outline(List<int[]> rings, Box box) {

    static Outline of(List<int[]> rings) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                left = Math.min(left, ring[i]);
                right = Math.max(right, ring[i]);
                top = Math.min(top, ring[i + 1]);
                bottom = Math.max(bottom, ring[i + 1]);
            }
        }
        return new Outline(List.copyOf(rings), new Box(left, top, right, bottom));
    }

    boolean contains(Point point) {
        boolean inside = false;
        for (double crossing : crossings(point.y())) {
            inside ^= crossing > point.x();
        }
        return inside;
    }

    /** How far outside the point is; 0 inside. */
    double distanceTo(Point point) {
        if (contains(point)) {
            return 0;
        }
        double nearest = Double.MAX_VALUE;
        for (int[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                nearest = Math.min(nearest, toSegment(point, ring[i], ring[i + 1], ring[next], ring[next + 1]));
            }
        }
        return nearest;
    }

    private static double toSegment(Point point, double x, double y, double toX, double toY) {
        double dx = toX - x;
        double dy = toY - y;
        double along = ((point.x() - x) * dx + (point.y() - y) * dy) / (dx * dx + dy * dy);
        double part = Math.max(0, Math.min(1, along));
        return point.distanceTo(new Point(x + part * dx, y + part * dy));
    }

    /** Where a level line meets the edge, from left to right: the area lies between the 1st and 2nd, 3rd and 4th… */
    double[] crossings(double y) {
        double[] found = new double[8];
        int count = 0;
        for (int[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                if ((ring[i + 1] > y) != (ring[next + 1] > y)) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, count * 2);
                    }
                    double part = (y - ring[i + 1]) / (ring[next + 1] - ring[i + 1]);
                    found[count++] = ring[i] + part * (ring[next] - ring[i]);
                }
            }
        }
        double[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** In square units; holes count as area. */
    double area() {
        double sum = 0;
        for (int[] ring : rings) {
            double twice = 0;
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                twice += (double) ring[i] * ring[next + 1] - (double) ring[next] * ring[i + 1];
            }
            sum += Math.abs(twice) / 2;
        }
        return sum;
    }

    /** The part within a box; edges may run along the box. */
    Outline clip(Box to) {
        if (to.holds(new Point(box.left(), box.top())) && to.holds(new Point(box.right(), box.bottom()))) {
            return this;
        }
        List<int[]> clipped = new ArrayList<>();
        for (int[] ring : rings) {
            int[] rest = Clip.ring(ring, to);
            if (rest.length >= 6) {
                clipped.add(rest);
            }
        }
        return of(clipped);
    }
}
