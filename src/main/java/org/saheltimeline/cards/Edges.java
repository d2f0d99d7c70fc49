package org.saheltimeline.cards;

import java.awt.geom.PathIterator;
import java.util.Arrays;

/** An outline as straight edges, in pixels. Curves become chords that no eye tells from them. */
final class Edges {

    /** How far a chord may be from its curve, in pixels. */
    private static final double TOLERANCE = 0.02;

    private double[] ends = new double[4096];
    private int size;
    private double minX = Double.MAX_VALUE;
    private double minY = Double.MAX_VALUE;
    private double maxX = -Double.MAX_VALUE;
    private double maxY = -Double.MAX_VALUE;
    private double atX;
    private double atY;

    /** Takes an outline, scaled and then moved. */
    void add(PathIterator outline, double scale, double x, double y) {
        double[] c = new double[6];
        double startX = 0;
        double startY = 0;
        for (; !outline.isDone(); outline.next()) {
            int kind = outline.currentSegment(c);
            for (int i = 0; i < 6; i += 2) {
                c[i] = c[i] * scale + x;
                c[i + 1] = c[i + 1] * scale + y;
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> {
                    line(startX, startY);
                    startX = atX = c[0];
                    startY = atY = c[1];
                }
                case PathIterator.SEG_LINETO -> line(c[0], c[1]);
                case PathIterator.SEG_QUADTO ->
                    cubic(
                            atX + (c[0] - atX) * 2 / 3,
                            atY + (c[1] - atY) * 2 / 3,
                            c[2] + (c[0] - c[2]) * 2 / 3,
                            c[3] + (c[1] - c[3]) * 2 / 3,
                            c[2],
                            c[3]);
                case PathIterator.SEG_CUBICTO -> cubic(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> line(startX, startY);
            }
        }
        line(startX, startY);
    }

    /** By as many chords as its bend needs; the bound is that of Wang (1984). */
    private void cubic(double x1, double y1, double x2, double y2, double x3, double y3) {
        double x0 = atX;
        double y0 = atY;
        double bendX = Math.max(Math.abs(x0 - 2 * x1 + x2), Math.abs(x1 - 2 * x2 + x3));
        double bendY = Math.max(Math.abs(y0 - 2 * y1 + y2), Math.abs(y1 - 2 * y2 + y3));
        int chords = 1 + (int) Math.sqrt(0.75 * Math.sqrt(bendX * bendX + bendY * bendY) / TOLERANCE);
        for (int i = 1; i <= chords; i++) {
            double t = (double) i / chords;
            double u = 1 - t;
            line(
                    u * u * u * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3,
                    u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3);
        }
    }

    private void line(double x, double y) {
        if (x == atX && y == atY) {
            return;
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = atX;
        ends[size++] = atY;
        ends[size++] = x;
        ends[size++] = y;
        minX = Math.min(minX, Math.min(atX, x));
        maxX = Math.max(maxX, Math.max(atX, x));
        minY = Math.min(minY, Math.min(atY, y));
        maxY = Math.max(maxY, Math.max(atY, y));
        atX = x;
        atY = y;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int count() {
        return size / 4;
    }

    /** One end of an edge: 0 and 1 are where it starts, 2 and 3 where it ends. */
    double end(int edge, int coordinate) {
        return ends[edge * 4 + coordinate];
    }

    int left() {
        return (int) Math.floor(minX);
    }

    int top() {
        return (int) Math.floor(minY);
    }

    int right() {
        return (int) Math.ceil(maxX);
    }

    int bottom() {
        return (int) Math.ceil(maxY);
    }
}
