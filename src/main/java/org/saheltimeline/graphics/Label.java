package org.saheltimeline.graphics;

import java.util.List;

/** A name in one line or two, and the room that it takes. */
record Label(List<String> lines, double size, Box box) {

    /** The average letter's width of a system font, for a size of 1. */
    static final double LETTER = 0.58;

    private static final double LINE = 1.12;

    static Label oneLine(String name, double size) {
        return of(List.of(name), size);
    }

    /** Broken at the space that makes the lines most alike. */
    static Label twoLines(String name, double size) {
        int best = name.indexOf(' ');
        for (int at = best; at >= 0; at = name.indexOf(' ', at + 1)) {
            if (Math.abs(at - name.length() / 2) < Math.abs(best - name.length() / 2)) {
                best = at;
            }
        }
        return of(List.of(name.substring(0, best), name.substring(best + 1)), size);
    }

    private static Label of(List<String> lines, double size) {
        double width =
                lines.stream().mapToDouble(line -> width(line, size)).max().orElse(0);
        return new Label(lines, size, Box.around(new Point(0, 0), width, lines.size() * LINE * size));
    }

    /** About how wide a text is. */
    static double width(String text, double size) {
        return text.codePointCount(0, text.length()) * LETTER * size;
    }

    Label at(Box place) {
        return new Label(lines, size, place);
    }

    void write(Svg svg, String name) {
        long x = Math.round(box.centre().x());
        if (lines.size() == 1) {
            svg.element("text", lines.get(0), "class", name, "x", x, "y", baseline());
            return;
        }
        svg.open("text", "class", name).element("tspan", lines.get(0), "x", x, "y", baseline());
        // By the size of type, which is not the same on every screen.
        svg.element("tspan", lines.get(1), "x", x, "dy", LINE + "em").close("text");
    }

    /** The first line's. */
    private long baseline() {
        return Math.round(box.top() + 0.78 * LINE * size);
    }
}
