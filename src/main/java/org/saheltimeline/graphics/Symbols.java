package org.saheltimeline.graphics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saheltimeline.model.GeoPrecision;

/**
 * A map's symbols, the larger first so that the smaller lie on top.
 *
 * @param areas regions of which no more is known
 * @param spots places, and points near places
 * @param missing marks that have no place in this view
 */
record Symbols(List<Symbol> areas, List<Symbol> spots, List<Mark> missing) {

    /** More spots than this are put together with their neighbours: a picture is to be read, and to be loaded. */
    static final int MOST_SPOTS = 200;

    private static final Comparator<Symbol> LARGEST_FIRST = Comparator.comparingInt(Symbol::count)
            .reversed()
            .thenComparing(symbol -> symbol.at().x())
            .thenComparing(symbol -> symbol.at().y())
            .thenComparing(Symbol::precision);

    static Symbols of(Collection<Mark> marks, Boundaries boundaries, View view) {
        List<Symbol> spots = new ArrayList<>();
        Map<String, List<Mark>> byRegion = new TreeMap<>();
        List<Mark> missing = new ArrayList<>();
        for (Mark mark : marks) {
            Optional<Symbol> spot = spot(mark, boundaries, view);
            Optional<String> region = region(mark, boundaries, view);
            if (spot.isPresent()) {
                spots.add(spot.get());
            } else if (region.isPresent()) {
                byRegion.computeIfAbsent(region.get(), id -> new ArrayList<>()).add(mark);
            } else {
                missing.add(mark);
            }
        }
        List<Symbol> drawn = thinned(together(spots, spot -> List.of(spot.at(), spot.precision())));
        List<Point> points = drawn.stream().map(Symbol::at).toList();
        List<Symbol> areas = byRegion.entrySet().stream()
                .map(entry -> area(entry.getKey(), entry.getValue(), boundaries, view, points))
                .sorted(LARGEST_FIRST)
                .toList();
        return new Symbols(areas, drawn, missing);
    }

    private static Optional<Symbol> spot(Mark mark, Boundaries boundaries, View view) {
        if (mark.point() == null) {
            return Optional.empty();
        }
        Point exact = view.place(boundaries.project(mark.point()));
        Point at = new Point(Math.round(exact.x()), Math.round(exact.y()));
        return view.shows(at) ? Optional.of(new Symbol(at, mark.precision(), null, List.of(mark))) : Optional.empty();
    }

    private static Optional<String> region(Mark mark, Boundaries boundaries, View view) {
        if (mark.point() != null || mark.region() == null) {
            return Optional.empty();
        }
        String region = boundaries.drawnAs(mark.region());
        return boundaries
                .shape(region)
                .filter(shape -> shape.box().meets(view.box()))
                .map(shape -> region);
    }

    private static Symbol area(String region, List<Mark> marks, Boundaries boundaries, View view, List<Point> points) {
        Outline shape = boundaries.shape(region).orElseThrow();
        return new Symbol(Middle.of(shape, view, points), GeoPrecision.REGION, region, marks);
    }

    private static List<Symbol> thinned(List<Symbol> spots) {
        List<Symbol> rest = spots;
        for (int size = 8; rest.size() > MOST_SPOTS; size += size / 2) {
            int cell = size;
            rest = together(
                    rest,
                    spot -> List.of(
                            Math.floor(spot.at().x() / cell),
                            Math.floor(spot.at().y() / cell)));
        }
        return rest;
    }

    private static List<Symbol> together(List<Symbol> symbols, Function<Symbol, Object> key) {
        return symbols.stream().collect(Collectors.groupingBy(key)).values().stream()
                .map(Symbol::together)
                .sorted(LARGEST_FIRST)
                .toList();
    }

    int mostEvents() {
        return spots.stream().mapToInt(Symbol::count).max().orElse(1);
    }
}
