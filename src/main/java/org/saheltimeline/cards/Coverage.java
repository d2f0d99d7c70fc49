package org.saheltimeline.cards;

/**
 * How much of each pixel an outline covers, exactly: every edge adds the signed area to its right, and a sum along the
 * row gives the share. Plain arithmetic, so that a picture is the same, bit by bit, on every Java from 17 on, which
 * Java2D's own rasterisers are not. Where outlines lie over each other, as joined Arabic letters do, the share is cut
 * at the full pixel.
 *
 * @see <a href="https://nothings.org/gamedev/rasterize/">Barrett, How the stb_truetype anti-aliased rasterizer
 *     works</a>
 */
final class Coverage {

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    /** Two more than the width in each row, for what an edge adds to its right. */
    private final int stride;

    private final float[] shares;

    private Coverage(int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.stride = width + 2;
        this.shares = new float[stride * height];
    }

    /** The coverage of some edges, at least one, which form closed outlines. */
    static Coverage of(Edges edges) {
        Coverage coverage = new Coverage(
                edges.left(),
                edges.top(),
                Math.max(1, edges.right() - edges.left()),
                Math.max(1, edges.bottom() - edges.top()));
        for (int i = 0; i < edges.count(); i++) {
            coverage.edge(
                    edges.end(i, 0) - coverage.left,
                    edges.end(i, 1) - coverage.top,
                    edges.end(i, 2) - coverage.left,
                    edges.end(i, 3) - coverage.top);
        }
        coverage.sum();
        return coverage;
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** From 0 to 1. */
    float at(int column, int row) {
        return shares[(row - top) * stride + column - left];
    }

    private void edge(double x0, double y0, double x1, double y1) {
        if (y0 == y1) {
            return;
        }
        boolean down = y0 < y1;
        double x = down ? x0 : x1;
        double y = down ? y0 : y1;
        double end = down ? y1 : y0;
        double slope = (x1 - x0) / (y1 - y0);
        for (int row = (int) y; row < height && row < end; row++) {
            double tall = Math.min(row + 1, end) - Math.max(row, y);
            double next = Math.max(0, Math.min(width, x + slope * tall));
            inRow(row * stride, Math.min(x, next), Math.max(x, next), down ? tall : -tall);
            x = next;
        }
    }

    /** Adds the part of an edge that lies in a row, from one x to another, so and so tall. */
    private void inRow(int row, double from, double to, double tall) {
        int first = (int) from;
        int last = (int) to;
        if (first == last) {
            add(row + first, tall, (from + to) / 2 - first);
            return;
        }
        double perPixel = tall / (to - from);
        add(row + first, perPixel * (first + 1 - from), (from - first + 1) / 2);
        for (int column = first + 1; column < last; column++) {
            add(row + column, perPixel, 0.5);
        }
        add(row + last, perPixel * (to - last), (to - last) / 2);
    }

    /** All that is right of an edge: of its own pixel the rest, of the next ones all. */
    private void add(int pixel, double tall, double inside) {
        shares[pixel] += (float) (tall * (1 - inside));
        shares[pixel + 1] += (float) (tall * inside);
    }

    private void sum() {
        for (int row = 0; row < height; row++) {
            float sum = 0;
            for (int i = row * stride; i < (row + 1) * stride; i++) {
                sum += shares[i];
                float share = sum < 0 ? -sum : sum;
                shares[i] = share > 1 ? 1 : share;
            }
        }
    }
}
