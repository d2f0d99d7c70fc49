package org.saheltimeline.graphics;

import java.util.List;
import java.util.Set;

/** What lies under the symbols: land, the countries that are meant, borders. Each border is drawn once. */
final class Ground {

    private final Boundaries boundaries;
    private final Outline land;

    Ground(Boundaries boundaries) {
        this.boundaries = boundaries;
        this.land = boundaries.land();
    }

    Boundaries boundaries() {
        return boundaries;
    }

    /** Draws countries in focus and their regions' borders, and the others around them. */
    void draw(Svg svg, View view, Set<String> focus, boolean regions) {
        Box seen = view.drawn();
        path(svg, "land", PathText.of(land.clip(seen)));
        path(svg, "core", PathText.of(boundaries.union(focus).clip(seen)));
        if (regions) {
            path(svg, "in", borders(seen, focus));
        }
        List<int[]> lines = boundaries.arcs().stream()
                .filter(Arc::dividesCountries)
                .map(Arc::line)
                .toList();
        path(svg, "out", PathText.of(lines, seen));
    }

    private String borders(Box seen, Set<String> focus) {
        List<int[]> lines = boundaries.arcs().stream()
                .filter(arc ->
                        focus.contains(Arc.countryOf(arc.left())) && arc.dividesRegionsOf(Arc.countryOf(arc.left())))
                .map(Arc::line)
                .toList();
        return PathText.of(lines, seen);
    }

    private static void path(Svg svg, String name, String path) {
        if (!path.isEmpty()) {
            svg.empty("path", "class", name, "d", path);
        }
    }
}
