package org.saheltimeline.graphics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.saheltimeline.model.GeoPrecision;

/**
 * Draws symbols as links.
 *
 * <p>A spot is a line of no length with round ends and a width that does not scale ({@code vector-effect} in
 * {@code ground.css}): so it keeps its size in pixels on a phone, on a wide screen and at every zoom.
 */
final class SymbolDrawing {

    /** Pixels across, for one event, and for the most that a map has. */
    private static final double SMALLEST = 6.5;

    private static final double LARGEST = 30;

    /** From this many pixels across, the number is written into the circle. */
    private static final double NUMBERED = 19;

    /**
     * The radius of what can be hit, in the drawing's units: 24 pixels across where the drawing is 320 wide, as on a
     * phone.
     */
    private static final int TARGET = 27;

    private static final int SMALLEST_TARGET = 8;

    /** A region that is smaller than this in the drawing is shown by a circle of that width. */
    private static final int SMALLEST_AREA = 26;

    private final Svg svg;
    private final String id;
    private final View view;
    private final Boundaries boundaries;
    private final MapWords words;

    SymbolDrawing(Svg svg, String id, View view, Boundaries boundaries, MapWords words) {
        this.svg = svg;
        this.id = id;
        this.view = view;
        this.boundaries = boundaries;
        this.words = words;
    }

    /**
     * Draws the area of a region and how many events it stands for.
     *
     * @param symbols all that will be drawn
     */
    void area(Symbol symbol, Symbols symbols) {
        begin(symbol);
        shape(symbol);
        if (symbol.count() > 1) {
            number("many", symbol, numberOf(symbol, symbols));
        }
        svg.close("a");
    }

    /** Where the number of an area stands: in the midst of it, or beside a small one. */
    Point numberOf(Symbol area, Symbols symbols) {
        int aside = isSmall(area) ? aside(area, symbols) : 0;
        return new Point(area.at().x() + aside, area.at().y() - aside);
    }

    /**
     * How far to the right of a small area, and above it, its number stands clear of the largest spot that lies in it.
     */
    private static int aside(Symbol symbol, Symbols symbols) {
        double widest = symbols.spots().stream()
                .filter(spot -> spot.at().distanceTo(symbol.at()) < SMALLEST_AREA)
                .mapToDouble(spot -> across(spot, symbols))
                .max()
                .orElse(0);
        // On a phone a pixel is some two units of the drawing; the spot's edge is at 0.7 of its radius to either side.
        return Math.max(SMALLEST_AREA / 2, (int) Math.round(widest * 0.7 + 6));
    }

    /** A region's area, hatched; a circle where it would be too small to be seen. */
    void shape(Symbol symbol) {
        String fill = Hatch.fill(id);
        Outline shape =
                boundaries.shape(Objects.requireNonNull(symbol.region())).orElseThrow();
        if (Math.sqrt(shape.area()) * view.scale() < SMALLEST_AREA) {
            long x = whole(symbol.at().x());
            long y = whole(symbol.at().y());
            svg.empty("circle", "class", "area", "fill", fill, "cx", x, "cy", y, "r", SMALLEST_AREA / 2);
        } else {
            svg.empty("path", "class", "area", "fill", fill, "d", PathText.of(placed(outline(symbol))));
        }
    }

    private Outline outline(Symbol symbol) {
        return boundaries.shape(Objects.requireNonNull(symbol.region())).orElseThrow();
    }

    private boolean isSmall(Symbol symbol) {
        return Math.sqrt(outline(symbol).area()) * view.scale() < SMALLEST_AREA;
    }

    /** The shape in the drawing's own units, so that the hatching is as wide on every map. */
    private Outline placed(Outline shape) {
        List<int[]> rings = shape.clip(view.drawn()).rings().stream()
                .map(ring -> {
                    int[] placed = new int[ring.length];
                    for (int i = 0; i < ring.length; i += 2) {
                        Point point = view.place(new Point(ring[i], ring[i + 1]));
                        placed[i] = (int) whole(point.x());
                        placed[i + 1] = (int) whole(point.y());
                    }
                    return placed;
                })
                .toList();
        return Outline.of(rings);
    }

    void spots(Symbols symbols) {
        for (Symbol symbol : symbols.spots()) {
            spot(symbol, Math.round(across(symbol, symbols)), target(symbol, symbols));
        }
    }

    /** The width of a spot in pixels: its area goes with the number of its events. */
    private static double across(Symbol symbol, Symbols symbols) {
        double perRoot = Math.min(SMALLEST, LARGEST / Math.sqrt(symbols.mostEvents()));
        return Math.max(SMALLEST, perRoot * Math.sqrt(symbol.count()));
    }

    /** As far as the guidelines ask, but not over the nearest neighbour's half of the way. */
    private static long target(Symbol symbol, Symbols symbols) {
        double nearest = symbols.spots().stream()
                .filter(other -> !other.equals(symbol))
                .mapToDouble(other -> other.at().distanceTo(symbol.at()))
                .min()
                .orElse(2 * TARGET);
        return Math.round(Math.max(SMALLEST_TARGET, Math.min(TARGET, nearest / 2)));
    }

    private void spot(Symbol symbol, long across, long target) {
        begin(symbol);
        long x = whole(symbol.at().x());
        long y = whole(symbol.at().y());
        // A true area: a line of no length has no size that a browser could tell a magnifier or a test.
        svg.empty("circle", "class", "hit", "cx", x, "cy", y, "r", target);
        dot(symbol, across);
        if (across >= NUMBERED) {
            number(symbol.precision() == GeoPrecision.PLACE ? "in" : "many", symbol, symbol.at());
        }
        svg.close("a");
    }

    /** A circle, or a ring where the place is not exactly known. */
    void dot(Symbol symbol, long across) {
        svg.empty("path", "class", "rim", "d", at(symbol), "stroke-width", across + 2);
        svg.empty("path", "class", "dot" + symbol.typeClass(), "d", at(symbol), "stroke-width", across);
        if (symbol.precision() != GeoPrecision.PLACE) {
            svg.empty("path", "class", "hole", "d", at(symbol), "stroke-width", Math.max(3, across - 4));
        }
    }

    private static String at(Symbol symbol) {
        return "M" + whole(symbol.at().x()) + " " + whole(symbol.at().y()) + "h0";
    }

    private void begin(Symbol symbol) {
        List<Object> attributes = new ArrayList<>(List.of("href", symbol.href()));
        if (symbol.count() > 1) {
            // The number is for the script, which puts neighbours together.
            attributes.addAll(List.of("data-n", symbol.count()));
        }
        String tokens = symbol.tokens();
        if (!tokens.isEmpty()) {
            attributes.addAll(List.of("data-e", tokens));
        }
        svg.open("a", attributes.toArray());
        svg.element("title", symbol.label(words));
    }

    private void number(String kind, Symbol symbol, Point at) {
        svg.element("text", Integer.toString(symbol.count()), "class", kind, "x", whole(at.x()), "y", whole(at.y()));
    }

    private static long whole(double value) {
        return Math.round(value);
    }
}
