import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the boundary files that the site's maps are drawn from. Run by hand; see README.md beside this file.
 *
 * <pre>
 * java -cp CLASSPATH Boundaries.java ids.txt countries.geojson western-sahara.geojson regions.geojson \
 *     TOLERANCE_KM UNIT_KM OUT
 * </pre>
 */
public final class Boundaries {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** The parallel at which the United Nations' maps end Western Sahara; the data has the line of control instead. */
    private static final double WESTERN_SAHARA_NORTH = 27.6614;

    /** What any map of the site can show, in km east and north of 2° E 15° N. */
    private static final Envelope FRAME = new Envelope(-2300, 2600, -1350, 1620);

    /** Smaller parts (islands, slivers) are left out, unless they are all there is. */
    private static final double SMALLEST_KM2 = 250;

    private final double tolerance;
    private final double unit;

    private Boundaries(double tolerance, double unit) {
        this.tolerance = tolerance;
        this.unit = unit;
    }

    public static void main(String[] args) throws IOException {
        Map<String, Geometry> shapes = read(args);
        Boundaries boundaries = new Boundaries(Double.parseDouble(args[4]), Double.parseDouble(args[5]));
        List<String> lines = boundaries.lines(shapes);
        Files.write(Path.of(args[6]), lines);
        System.err.println(shapes.size() + " shapes, " + lines.size() + " lines");
    }

    // --- reading -----------------------------------------------------------------------------------------------------

    private static Map<String, Geometry> read(String[] args) throws IOException {
        Map<String, List<Geometry>> parts = new TreeMap<>();
        Map<String, String> idOf = ids(Path.of(args[0]));
        Set<String> divided = new LinkedHashSet<>();
        for (JsonNode feature : features(args[3])) {
            String country = feature.at("/properties/iso_a2").asString();
            String id = idOf.get(country + " " + feature.at("/properties/name").asString());
            if (id != null) {
                divided.add(country);
                parts.computeIfAbsent(id, key -> new ArrayList<>()).add(geometry(feature));
            }
        }
        for (String file : List.of(args[1], args[2])) {
            for (JsonNode feature : features(file)) {
                String country = feature.at("/properties/iso_a2").asString();
                if (!divided.contains(country)) {
                    parts.computeIfAbsent(country, key -> new ArrayList<>()).add(geometry(feature));
                }
            }
        }
        Geometry morocco = parts.get("MA").get(0);
        Geometry south = GEOMETRY.toGeometry(new Envelope(-20, 0, 0, WESTERN_SAHARA_NORTH));
        parts.put("MA", List.of(morocco.difference(south)));
        parts.get("EH").add(morocco.intersection(south));
        Map<String, Geometry> shapes = new LinkedHashMap<>();
        parts.forEach((id, list) -> shapes.put(id, CoverageUnion.union(list.toArray(Geometry[]::new))));
        shapes.values().forEach(shape -> shape.apply((CoordinateFilter) Boundaries::project));
        shapes.values().removeIf(shape -> !shape.getEnvelopeInternal().intersects(FRAME));
        return shapes;
    }

    /** "BF Balé" to "BF-01", and so on. */
    private static Map<String, String> ids(Path file) throws IOException {
        Map<String, String> ids = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] idAndNames = line.split(" ", 2);
                for (String name : idAndNames[1].split(", *")) {
                    ids.put(idAndNames[0].substring(0, 2) + " " + name.strip(), idAndNames[0]);
                }
            }
        }
        return ids;
    }

    private static Iterable<JsonNode> features(String file) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(Path.of(file))).get("features");
    }

    private static Geometry geometry(JsonNode feature) {
        List<Polygon> polygons = new ArrayList<>();
        for (JsonNode polygon : feature.at("/geometry/coordinates")) {
            List<LinearRing> rings = new ArrayList<>();
            for (JsonNode ring : polygon) {
                Coordinate[] points = new Coordinate[ring.size()];
                Arrays.setAll(points, i -> new Coordinate(ring.get(i).get(0).asDouble(), ring.get(i).get(1).asDouble()));
                rings.add(GEOMETRY.createLinearRing(points));
            }
            LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
            polygons.add(GEOMETRY.createPolygon(rings.get(0), holes));
        }
        return GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    /** Albers' equal-area conic on a sphere, as in the class Projection of the site. */
    private static void project(Coordinate point) {
        double first = Math.toRadians(8);
        double second = Math.toRadians(22);
        double n = (Math.sin(first) + Math.sin(second)) / 2;
        double c = Math.cos(first) * Math.cos(first) + 2 * n * Math.sin(first);
        double radius = 6371.0088;
        double rho = radius * Math.sqrt(c - 2 * n * Math.sin(Math.toRadians(point.y))) / n;
        double rho0 = radius * Math.sqrt(c - 2 * n * Math.sin(Math.toRadians(15))) / n;
        double theta = n * Math.toRadians(point.x - 2);
        point.x = rho * Math.sin(theta);
        point.y = rho0 - rho * Math.cos(theta);
    }

    // --- from shapes to arcs -----------------------------------------------------------------------------------------

    private record Spot(int x, int y) {}

    private record Segment(Spot from, Spot to) {
        Segment reversed() {
            return new Segment(to, from);
        }
    }

    private final Map<Segment, String> owners = new LinkedHashMap<>();

    private List<String> lines(Map<String, Geometry> shapes) {
        Geometry[] coverage = shapes.values().toArray(Geometry[]::new);
        Geometry[] simple = CoverageSimplifier.simplify(coverage, tolerance);
        int index = 0;
        for (String id : shapes.keySet()) {
            addRings(id, simple[index++]);
        }
        owners.keySet().stream()
                .filter(segment -> owners.get(segment).equals(owners.get(segment.reversed())))
                .toList()
                .forEach(owners::remove);
        List<String> lines = new ArrayList<>();
        lines.add("# Natural Earth 4.1 (2018), public domain; made by src/geo/Boundaries.java. Do not edit.");
        lines.add("unit " + (int) unit);
        arcs().stream().sorted().forEach(lines::add);
        return lines;
    }

    private void addRings(String id, Geometry shape) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) shape.getGeometryN(i);
            if (polygon.isEmpty() || (polygon.getArea() < SMALLEST_KM2 && shape.getNumGeometries() > 1)) {
                continue;
            }
            polygon.normalize();
            addRing(id, polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                addRing(id, polygon.getInteriorRingN(hole));
            }
        }
    }

    private void addRing(String id, LinearRing ring) {
        List<Spot> spots = new ArrayList<>();
        for (Coordinate c : ring.getCoordinates()) {
            spots.add(new Spot((int) Math.round(c.x / unit), (int) Math.round(-c.y / unit)));
        }
        spots.remove(spots.size() - 1);
        for (int side = 0; side < 4; side++) {
            spots = clip(spots, side);
        }
        for (int i = 0; i < spots.size(); i++) {
            Spot from = spots.get(i);
            Spot to = spots.get((i + 1) % spots.size());
            if (!from.equals(to) && owners.put(new Segment(from, to), id) != null) {
                System.err.println("twice: " + id + " " + from + " " + to);
            }
        }
    }

    /** Sutherland and Hodgman's clipping, one side; a crossing is the same from both neighbours. */
    private List<Spot> clip(List<Spot> ring, int side) {
        List<Spot> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Spot from = ring.get(i);
            Spot to = ring.get((i + 1) % ring.size());
            if (depth(from, side) >= 0) {
                kept.add(from);
            }
            if ((depth(from, side) >= 0) != (depth(to, side) >= 0)) {
                kept.add(crossing(from, to, side));
            }
        }
        return kept;
    }

    private int limit(int side) {
        double km = new double[] {FRAME.getMinX(), FRAME.getMaxX(), -FRAME.getMaxY(), -FRAME.getMinY()}[side];
        return (int) Math.round(km / unit);
    }

    private int depth(Spot spot, int side) {
        int along = side < 2 ? spot.x : spot.y;
        return side % 2 == 0 ? along - limit(side) : limit(side) - along;
    }

    private Spot crossing(Spot a, Spot b, int side) {
        boolean inOrder = Comparator.comparingInt(Spot::x).thenComparingInt(Spot::y).compare(a, b) < 0;
        Spot from = inOrder ? a : b;
        Spot to = inOrder ? b : a;
        double part = (double) depth(from, side) / (depth(from, side) - depth(to, side));
        long x = Math.round(from.x + part * (to.x - from.x));
        long y = Math.round(from.y + part * (to.y - from.y));
        return side < 2 ? new Spot(limit(side), (int) y) : new Spot((int) x, limit(side));
    }

    /** Who is on both sides: the owner, and the neighbour, {@code -} for the sea and {@code =} for the frame. */
    private String sides(Segment segment) {
        String other = owners.get(segment.reversed());
        if (other == null) {
            boolean frame = false;
            for (int side = 0; side < 4; side++) {
                frame |= depth(segment.from, side) == 0 && depth(segment.to, side) == 0;
            }
            other = frame ? "=" : "-";
        }
        return owners.get(segment) + " " + other;
    }

    private List<String> arcs() {
        // Of a border between two, the side whose id comes first keeps the segments.
        Map<Spot, List<Segment>> leaving = new LinkedHashMap<>();
        Map<Spot, List<Segment>> arriving = new HashMap<>();
        for (Segment segment : owners.keySet()) {
            String other = owners.get(segment.reversed());
            if (other == null || owners.get(segment).compareTo(other) < 0) {
                leaving.computeIfAbsent(segment.from, spot -> new ArrayList<>()).add(segment);
                arriving.computeIfAbsent(segment.to, spot -> new ArrayList<>()).add(segment);
            }
        }
        Set<Segment> done = new LinkedHashSet<>();
        List<String> arcs = new ArrayList<>();
        List<Segment> starts = Stream.concat(
                        leaving.values().stream().flatMap(List::stream).filter(s -> !goesOn(s.from, leaving, arriving)),
                        leaving.values().stream().flatMap(List::stream))
                .toList();
        for (Segment start : starts) {
            if (done.contains(start)) {
                continue;
            }
            Deque<Segment> chain = new ArrayDeque<>(List.of(start));
            done.add(start);
            while (goesOn(chain.getLast().to, leaving, arriving)) {
                Segment next = leaving.get(chain.getLast().to).get(0);
                if (!done.add(next)) {
                    break;
                }
                chain.add(next);
            }
            arcs.add(line(chain));
        }
        return arcs;
    }

    /** Whether a line runs through the spot with the same neighbours before and after. */
    private boolean goesOn(Spot spot, Map<Spot, List<Segment>> leaving, Map<Spot, List<Segment>> arriving) {
        List<Segment> out = leaving.getOrDefault(spot, List.of());
        List<Segment> in = arriving.getOrDefault(spot, List.of());
        return out.size() == 1 && in.size() == 1 && sides(out.get(0)).equals(sides(in.get(0)));
    }

    private String line(Deque<Segment> chain) {
        StringBuilder line = new StringBuilder(sides(chain.getFirst()));
        line.append(' ').append(chain.getFirst().from.x).append(' ').append(chain.getFirst().from.y);
        for (Segment segment : chain) {
            line.append(' ').append(segment.to.x - segment.from.x);
            line.append(' ').append(segment.to.y - segment.from.y);
        }
        return line.toString();
    }
}
