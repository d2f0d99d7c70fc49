package org.saheltimeline.cards;

import java.awt.geom.PathIterator;
import java.util.Arrays;

/** A card's pixels, as places in the palette of {@link Ink}. */
final class Canvas {

    private final byte[] pixels;

    /** Blank paper. */
    Canvas() {
        pixels = new byte[Card.WIDTH * Card.HEIGHT];
    }

    /** What another shows, to draw over. */
    Canvas(Canvas ground) {
        pixels = ground.pixels.clone();
    }

    /**
     * Fills an outline; what lies beyond the edge is cut off.
     *
     * @param scale pixels a unit of the outline
     * @param x where its origin comes to lie
     * @param y likewise, downwards
     */
    void fill(PathIterator outline, double scale, double x, double y, Ink ink) {
        Edges edges = new Edges();
        edges.add(outline, scale, x, y);
        if (edges.isEmpty()) {
            return;
        }
        Coverage coverage = Coverage.of(edges);
        int last = Math.min(Card.HEIGHT, coverage.top() + coverage.height());
        for (int row = Math.max(0, coverage.top()); row < last; row++) {
            fillRow(coverage, row, ink);
        }
    }

    private void fillRow(Coverage coverage, int row, Ink ink) {
        int last = Math.min(Card.WIDTH, coverage.left() + coverage.width());
        for (int column = Math.max(0, coverage.left()); column < last; column++) {
            float share = coverage.at(column, row);
            byte place = share == 0 ? 0 : ink.at(share); // most of it is nothing
            if (place != 0) {
                pixels[row * Card.WIDTH + column] = place;
            }
        }
    }

    /** Fills a rectangle of whole pixels. */
    void fill(int x, int y, int width, int height, Ink ink) {
        for (int row = y; row < y + height; row++) {
            int start = row * Card.WIDTH + x;
            Arrays.fill(pixels, start, start + width, ink.at(1));
        }
    }

    byte[] pixels() {
        return pixels;
    }
}
