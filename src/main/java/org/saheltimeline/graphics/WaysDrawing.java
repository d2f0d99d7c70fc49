package org.saheltimeline.graphics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A map of countries that are links. */
final class WaysDrawing {

    /** The sizes of type in the drawing's units, as in {@code ground.css}. */
    private static final double PHONE = 24;

    private static final double WIDE = 15;

    private final Ground ground;
    private final List<Way> ways;
    private final Set<String> countries;

    WaysDrawing(Ground ground, List<Way> ways) {
        this.ground = ground;
        this.ways = ways.stream()
                .filter(way -> ground.boundaries().shape(way.country()).isPresent())
                .toList();
        this.countries = this.ways.stream().map(Way::country).collect(Collectors.toSet());
    }

    String draw(String id, MapWords words) {
        Box box = ground.boundaries().union(countries).box();
        View view = View.of(box.grow(box.width() / 60), View.FULL, 0.4, 1);
        Backdrop backdrop = new Backdrop(ground, view, countries, false);
        Svg svg = new Svg()
                .open(
                        "svg",
                        "class",
                        "map ways-map",
                        "viewBox",
                        "0 0 " + view.width() + " " + view.height(),
                        "role",
                        "group",
                        "aria-labelledby",
                        id + "-t")
                .element("title", words.title(), "id", id + "-t")
                .open("g", "transform", view.transform())
                .raw(backdrop.ground());
        ways.forEach(way -> svg.open("a", "href", way.href())
                .element("title", way.label())
                .empty("path", "class", "whole", "d", area(way.country(), view))
                .close("a"));
        svg.close("g").open("g", "class", "names", "aria-hidden", "true");
        Map<String, String> names = ways.stream().collect(Collectors.toMap(Way::country, Way::name));
        new Labels(backdrop, List.of(), PHONE, WIDE).write(svg, countries, List.of(), names);
        return svg.close("g").close("svg").toString();
    }

    private String area(String country, View view) {
        Outline shape = ground.boundaries().shape(country).orElseThrow();
        return PathText.of(shape.clip(view.drawn()));
    }
}
