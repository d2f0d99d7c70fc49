package org.saheltimeline.graphics;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A map whose symbols are links. */
final class MapDrawing {

    /** The sizes of type in the drawing's units, as in {@code ground.css}. */
    private static final double PHONE = 24;

    private static final double WIDE = 15;

    private final Backdrop backdrop;
    private final View view;
    private final MapWords words;

    MapDrawing(Backdrop backdrop, MapWords words) {
        this.backdrop = backdrop;
        this.view = backdrop.view();
        this.words = words;
    }

    /**
     * Draws it.
     *
     * @param id the beginning of its ids; one map of a page has one
     * @param named the regions that may be labelled
     * @param here the region to bring out; null for none
     */
    Drawing draw(String id, Collection<Mark> marks, List<String> named, @Nullable String here) {
        Symbols symbols = Symbols.of(marks, backdrop.boundaries(), view);
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "map",
                "viewBox",
                "0 0 " + view.width() + " " + view.height(),
                "role",
                "group",
                "aria-labelledby",
                id + "-t",
                "aria-describedby",
                id + "-d");
        svg.element("title", words.title(), "id", id + "-t");
        svg.element("desc", words.description(), "id", id + "-d");
        SymbolDrawing drawing = new SymbolDrawing(svg, id, view, backdrop.boundaries(), words);
        if (!symbols.areas().isEmpty()) {
            svg.raw(Hatch.pattern(id));
        }
        svg.open("g", "transform", view.transform());
        svg.raw(backdrop.ground());
        if (here != null) {
            svg.empty("path", "class", "here", "d", area(here));
        }
        svg.close("g");
        symbols.areas().forEach(area -> drawing.area(area, symbols));
        labels(svg, drawing, symbols, named);
        drawing.spots(symbols);
        svg.close("svg");
        return new Drawing(svg.toString(), symbols.missing());
    }

    private String area(String region) {
        return backdrop.boundaries()
                .shape(region)
                .map(shape -> PathText.of(shape.clip(view.drawn())))
                .orElse("");
    }

    /** Names and the scale, which links and lists say better to who cannot see them. */
    private void labels(Svg svg, SymbolDrawing drawing, Symbols symbols, List<String> named) {
        List<Point> points = Stream.concat(
                        symbols.spots().stream().map(Symbol::at),
                        symbols.areas().stream().flatMap(area -> Stream.of(area.at(), drawing.numberOf(area, symbols))))
                .distinct()
                .toList();
        Labels labels = new Labels(backdrop, points, PHONE, WIDE);
        ScaleBar bar = ScaleBar.of(view, backdrop.boundaries().unit());
        labels.keepFree(bar.box());
        svg.open("g", "class", "names", "aria-hidden", "true");
        labels.write(svg, backdrop.focus(), named, words.names());
        bar.draw(svg, words);
        svg.close("g");
    }
}
