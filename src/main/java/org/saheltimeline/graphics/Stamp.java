package org.saheltimeline.graphics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One country's locator, all but the mark made beforehand. */
final class Stamp {

    static final int WIDTH = 240;

    /** Spots in one square of this width have their names written alike. */
    private static final int CELL = 16;

    private static final int DOT = 11;

    /** The size of type in the drawing's units, as in {@code locator.css}. */
    private static final double TYPE = 15;

    private final Backdrop backdrop;
    private final View view;
    private final String transform;
    private final String id;
    private final MapWords words;
    private final Map<Point, String> names = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> areas = new ConcurrentHashMap<>();

    Stamp(Backdrop backdrop, String id, MapWords words) {
        this.backdrop = backdrop;
        this.view = backdrop.view();
        this.transform = view.transform();
        this.id = id;
        this.words = words;
    }

    Optional<String> draw(Mark mark, String title) {
        return (mark.point() == null ? area(mark) : spot(mark)).map(inner -> picture(title, inner));
    }

    private String picture(String title, String inner) {
        return new Svg()
                .open(
                        "svg",
                        "class",
                        "map locator",
                        "viewBox",
                        "0 0 " + view.width() + " " + view.height(),
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-t")
                .element("title", title, "id", id + "-t")
                .open("g", "transform", transform)
                .raw(backdrop.ground())
                .close("g")
                .raw(inner)
                .close("svg")
                .toString();
    }

    private Optional<String> spot(Mark mark) {
        Symbols symbols = Symbols.of(List.of(mark), backdrop.boundaries(), view);
        return symbols.spots().stream().findFirst().map(spot -> {
            Point cell = new Point(
                    Math.floor(spot.at().x() / CELL), Math.floor(spot.at().y() / CELL));
            Svg svg = new Svg().raw(names.computeIfAbsent(cell, this::namesAround));
            new SymbolDrawing(svg, id, view, backdrop.boundaries(), words).dot(spot, DOT);
            return svg.toString();
        });
    }

    private String namesAround(Point cell) {
        return names(List.of(new Point((cell.x() + 0.5) * CELL, (cell.y() + 0.5) * CELL)));
    }

    private Optional<String> area(Mark mark) {
        return mark.region() == null ? Optional.empty() : areas.computeIfAbsent(mark.region(), region -> hatched(mark));
    }

    private Optional<String> hatched(Mark mark) {
        Symbols symbols = Symbols.of(List.of(mark), backdrop.boundaries(), view);
        return symbols.areas().stream().findFirst().map(area -> {
            Svg svg = new Svg().raw(Hatch.pattern(id));
            new SymbolDrawing(svg, id, view, backdrop.boundaries(), words).shape(area);
            return svg.raw(names(List.of())).toString();
        });
    }

    private String names(List<Point> spots) {
        Svg svg = new Svg().open("g", "class", "names", "aria-hidden", "true");
        new Labels(backdrop, spots, TYPE, 12).write(svg, backdrop.focus(), List.of(), words.names());
        return svg.close("g").toString();
    }
}
