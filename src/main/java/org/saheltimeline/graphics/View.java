package org.saheltimeline.graphics;

/**
 * A window on the plane, and the drawing that shows it.
 *
 * @param box what is seen, in the boundaries' units
 * @param width of the drawing, in its own units
 * @param height of the drawing
 */
record View(Box box, int width, int height) {

    /** The drawing's width for maps that fill a column. */
    static final int FULL = 720;

    /**
     * A view of at least this box, neither flatter nor higher than stated.
     *
     * @param least the lowest height for a width of 1
     * @param most the greatest height for a width of 1
     */
    static View of(Box content, int width, double least, double most) {
        double ratio = Math.max(least, Math.min(most, content.height() / content.width()));
        double boxWidth = Math.max(content.width(), content.height() / ratio);
        Box box = Box.around(content.centre(), boxWidth, boxWidth * ratio);
        return new View(box, width, (int) Math.round(width * ratio));
    }

    double scale() {
        return width / box.width();
    }

    Point place(Point point) {
        return new Point((point.x() - box.left()) * scale(), (point.y() - box.top()) * scale());
    }

    boolean shows(Point placed) {
        return placed.x() >= 0 && placed.y() >= 0 && placed.x() <= width && placed.y() <= height;
    }

    /** What has to be drawn: a little more than is seen, so that no cut edge shows. */
    Box drawn() {
        return box.grow(box.width() / 40);
    }

    String transform() {
        return "scale(" + Svg.decimal(scale()) + ")translate(" + Svg.decimal(-box.left()) + " "
                + Svg.decimal(-box.top()) + ")";
    }
}
