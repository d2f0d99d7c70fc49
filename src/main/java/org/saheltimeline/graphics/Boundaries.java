package org.saheltimeline.graphics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.saheltimeline.model.Coordinates;

/**
 * The borders of countries and regions, as {@code src/geo} made them from Natural Earth 4.1 (2018).
 *
 * <p>Burkina Faso's regions are those of before July 2025, Mali's those of before 2016; of Côte d'Ivoire only Savanes
 * is here; {@code src/geo/README.md} has the rest.
 */
final class Boundaries {

    /** Regions that are younger than these borders, and the region whose part they were: events are drawn in that. */
    private static final Map<String, String> PART_OF = Map.of(
            "ML-9", "ML-7",
            "ML-10", "ML-6",
            "TD-EE", "TD-EN",
            "TD-EO", "TD-EN",
            "MR-13", "MR-NKC",
            "MR-14", "MR-NKC",
            "MR-15", "MR-NKC");

    private final int unit;
    private final List<Arc> arcs;
    private final Map<String, Outline> shapes = new HashMap<>();
    private final Set<String> divided = new TreeSet<>();
    private final Set<String> cut = new TreeSet<>();

    private Boundaries(int unit, List<Arc> arcs) {
        this.unit = unit;
        this.arcs = arcs;
        Set<String> ids = new TreeSet<>();
        for (Arc arc : arcs) {
            ids.add(arc.left());
            ids.add(arc.right());
            if (arc.right().equals(Arc.FRAME)) {
                cut.add(arc.left());
                cut.add(Arc.countryOf(arc.left()));
            }
        }
        ids.removeAll(Set.of(Arc.SEA, Arc.FRAME));
        for (String id : ids) {
            String country = Arc.countryOf(id);
            if (!country.equals(id)) {
                divided.add(country);
                shapes.put(id, Rings.around(arcs, id::equals));
            }
            // Beside its regions a country may have a rest, under its own code; the country is all of it.
            shapes.computeIfAbsent(
                    country,
                    key -> Rings.around(arcs, side -> Arc.countryOf(side).equals(key)));
        }
    }

    /** True to about 5 km. */
    static Boundaries detailed() {
        return read("boundaries.txt");
    }

    /** True to about 20 km, for maps of the size of a stamp. */
    static Boundaries coarse() {
        return read("locator.txt");
    }

    private static Boundaries read(String resource) {
        try (InputStream in = Objects.requireNonNull(Boundaries.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int unit = 1;
            List<Arc> arcs = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("unit ")) {
                    unit = Integer.parseInt(line.substring("unit ".length()));
                } else if (!line.startsWith("#")) {
                    arcs.add(Arc.parse(line));
                }
            }
            return new Boundaries(unit, List.copyOf(arcs));
        } catch (IOException bug) {
            throw new UncheckedIOException(bug);
        }
    }

    /** A unit of the shapes in kilometres. */
    int unit() {
        return unit;
    }

    List<Arc> arcs() {
        return arcs;
    }

    /** The area of a region or a country, by ISO 3166 code; empty where it has none here. */
    Optional<Outline> shape(String id) {
        return Optional.ofNullable(shapes.get(id));
    }

    /** Whether the edge of what is drawn runs through a region or a country, so that a part of it is not here. */
    boolean isCut(String id) {
        return cut.contains(id);
    }

    /** The countries whose regions are here. */
    Set<String> divided() {
        return divided;
    }

    /** The region in whose area another is drawn: itself, or the one that it was a part of when these borders held. */
    String drawnAs(String region) {
        return PART_OF.getOrDefault(region, region);
    }

    Set<String> countries() {
        return shapes.keySet().stream()
                .filter(id -> Arc.countryOf(id).equals(id))
                .collect(Collectors.toSet());
    }

    List<String> regionsOf(String country) {
        return shapes.keySet().stream()
                .filter(id -> !id.equals(country) && Arc.countryOf(id).equals(country))
                .sorted()
                .toList();
    }

    /** The area of several countries together. */
    Outline union(Set<String> countries) {
        return Rings.around(arcs, side -> countries.contains(Arc.countryOf(side)));
    }

    /** All that is not sea. */
    Outline land() {
        return Rings.around(arcs, side -> !side.equals(Arc.SEA) && !side.equals(Arc.FRAME));
    }

    Point project(Coordinates coordinates) {
        Point km = Projection.SAHEL.project(coordinates);
        return new Point(km.x() / unit, km.y() / unit);
    }
}
