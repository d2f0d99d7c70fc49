package org.saheltimeline.graphics;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A map of the size of a stamp: a country, and where in it one thing happened. */
final class LocatorDrawing {

    static final int WIDTH = 240;

    private final Ground ground;
    private final View view;
    private final String country;

    LocatorDrawing(Ground ground, View view, String country) {
        this.ground = ground;
        this.view = view;
        this.country = country;
    }

    /** The picture; nothing where the mark has no place in it. */
    Optional<String> draw(String id, Mark mark, MapWords words) {
        Symbols symbols = Symbols.of(List.of(mark), ground.boundaries(), view);
        if (!symbols.missing().isEmpty()) {
            return Optional.empty();
        }
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "map locator",
                "viewBox",
                "0 0 " + view.width() + " " + view.height(),
                "role",
                "img",
                "aria-labelledby",
                id + "-t");
        svg.element("title", words.title(), "id", id + "-t");
        SymbolDrawing drawing = new SymbolDrawing(svg, id, view, ground, words);
        if (!symbols.areas().isEmpty()) {
            svg.raw(Hatch.pattern(id));
        }
        svg.open("g", "transform", view.transform());
        ground.draw(svg, view, Set.of(country), false);
        svg.close("g");
        List<Symbol> spots = symbols.spots();
        Labels labels = new Labels(
                ground.boundaries(), view, spots.stream().map(Symbol::at).toList(), 15, 12);
        symbols.areas().forEach(drawing::shape);
        svg.open("g", "class", "names", "aria-hidden", "true");
        labels.write(svg, Set.of(country), List.of(), words.names());
        svg.close("g");
        spots.forEach(spot -> drawing.dot(spot, 11));
        svg.close("svg");
        return Optional.of(svg.toString());
    }
}
