package org.saheltimeline.graphics;

/**
 * How long a round number of kilometres is.
 *
 * @param length in the drawing
 * @param left of the drawing's corner
 * @param base the height of its line in the drawing
 */
record ScaleBar(int kilometres, int length, int left, int base) {

    private static final int[] ROUND = {1000, 500, 200, 100, 50, 20, 10, 5};

    /** The longest that takes no more than a fifth of the width. */
    static ScaleBar of(View view, int unit) {
        int kilometres = ROUND[ROUND.length - 1];
        for (int round : ROUND) {
            if (round * view.scale() / unit <= view.width() / 5.0) {
                kilometres = round;
                break;
            }
        }
        int length = (int) Math.round(kilometres * view.scale() / unit);
        return new ScaleBar(kilometres, length, 14, view.height() - 14);
    }

    Box box() {
        return new Box(left, base - 40.0, left + Math.max(length, 110.0), base + 8.0);
    }

    void draw(Svg svg, MapWords words) {
        svg.empty("path", "class", "bar", "d", "M" + left + " " + (base - 6) + "v6h" + length + "v-6");
        svg.element(
                "text", words.kilometres().apply(kilometres), "class", "scale", "x", left + length / 2, "y", base - 10);
    }
}
