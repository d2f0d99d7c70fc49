package org.saheltimeline.graphics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of countries and regions, where they fit and hide as little as can be.
 *
 * <p>The text is set for a phone, where the drawing is about 350 px wide; what fits only when it is set smaller is
 * shown on wider screens ({@code class="wide"}, see {@code ground.css}).
 */
final class Labels {

    private static final double MARGIN = 6;

    private final Backdrop backdrop;
    private final Boundaries boundaries;
    private final View view;
    private final List<Point> marks;
    private final double phone;
    private final double wide;
    private final List<Box> taken = new ArrayList<>();

    /**
     * Names for a view.
     *
     * @param marks what they should not hide
     * @param phone the size of type on a phone in the drawing's units, as in {@code ground.css}
     * @param wide the size of type on wider screens
     */
    Labels(Backdrop backdrop, List<Point> marks, double phone, double wide) {
        this.backdrop = backdrop;
        this.boundaries = backdrop.boundaries();
        this.view = backdrop.view();
        this.marks = marks;
        this.phone = phone;
        this.wide = wide;
    }

    /** Keeps a part of the drawing free of names. */
    void keepFree(Box box) {
        taken.add(box);
    }

    /** Writes the names of the countries in focus, then of some regions, then of the neighbours. */
    void write(Svg svg, Set<String> focus, List<String> regions, Map<String, String> names) {
        bySize(focus).forEach(id -> write(svg, id, "country", true, names));
        bySize(regions).forEach(id -> write(svg, id, "region", false, names));
        List<String> others = boundaries.countries().stream()
                .filter(id -> !focus.contains(id))
                .toList();
        bySize(others).forEach(id -> write(svg, id, "other", false, names));
    }

    private List<String> bySize(Iterable<String> ids) {
        List<String> sorted = new ArrayList<>();
        ids.forEach(sorted::add);
        sorted.removeIf(id -> boundaries.shape(id).isEmpty());
        sorted.sort(Comparator.comparingDouble((String id) -> -shape(id).area()).thenComparing(id -> id));
        return sorted;
    }

    private Outline shape(String id) {
        return boundaries.shape(id).orElseThrow();
    }

    private void write(Svg svg, String id, String kind, boolean always, Map<String, String> names) {
        String name = names.get(id);
        if (name == null || !shape(id).box().meets(view.box())) {
            return;
        }
        boolean region = kind.equals("region");
        Optional<Label> found = region ? Optional.empty() : find(id, name, phone, false);
        String tier = "";
        if (found.isEmpty() && always) {
            found = find(id, name, phone, true);
        }
        if (found.isEmpty()) {
            tier = " wide";
            found = find(id, name, wide, false);
        }
        if (found.isPresent()) {
            taken.add(found.get().box());
            found.get().write(svg, kind + tier);
        }
    }

    private Optional<Label> find(String id, String name, double size, boolean loose) {
        Optional<Label> oneLine = place(id, Label.oneLine(name, size), loose);
        return oneLine.isPresent() || name.indexOf(' ') < 0 ? oneLine : place(id, Label.twoLines(name, size), loose);
    }

    /** The place within the shape that hides the fewest marks; {@code loose} lets it reach over the shape's sides. */
    private Optional<Label> place(String id, Label label, boolean loose) {
        double height = label.box().height();
        Optional<Label> best = Optional.empty();
        double bestCost = Double.MAX_VALUE;
        for (double y = MARGIN + height / 2; y < view.height() - MARGIN - height / 2; y += 6) {
            for (Box box : row(id, y, label.box().width(), height, loose)) {
                double cost = cost(box, shape(id));
                boolean free = taken.stream().noneMatch(box.grow(2)::meets) && (!loose || hidden(box) < 4);
                if (free && cost < bestCost) {
                    best = Optional.of(label.at(box));
                    bestCost = cost;
                }
            }
        }
        return best;
    }

    /** Boxes at a height, in the middle of each stretch that is wide enough and at its ends. */
    private List<Box> row(String id, double y, double width, double height, boolean loose) {
        List<Box> boxes = new ArrayList<>();
        double[] middle = backdrop.row(id, Math.round(y));
        for (int i = 0; i + 1 < middle.length; i += 2) {
            double left = middle[i];
            double right = middle[i + 1];
            if (!loose) {
                left = Math.max(narrowest(id, y - height / 2, middle, i, true), left);
                left = Math.max(narrowest(id, y + height / 2, middle, i, true), left);
                right = Math.min(narrowest(id, y - height / 2, middle, i, false), right);
                right = Math.min(narrowest(id, y + height / 2, middle, i, false), right);
            }
            if (right - left >= width || (loose && right - left > width * 0.8)) {
                double room = Math.max(0, (right - left - width) / 2 - MARGIN);
                for (double part : new double[] {0, -0.5, 0.5, -1, 1}) {
                    Box box = Box.around(new Point((left + right) / 2 + part * room, y), width, height);
                    if (box.left() >= MARGIN && box.right() <= view.width() - MARGIN) {
                        boxes.add(box);
                    }
                }
            }
        }
        return boxes;
    }

    /** How far a stretch reaches at another height. */
    private double narrowest(String id, double y, double[] middle, int at, boolean leftSide) {
        double centre = (middle[at] + middle[at + 1]) / 2;
        double[] other = backdrop.row(id, Math.round(y));
        for (int i = 0; i + 1 < other.length; i += 2) {
            if (other[i] <= centre && centre <= other[i + 1]) {
                return leftSide ? other[i] : other[i + 1];
            }
        }
        return centre;
    }

    private double cost(Box box, Outline shape) {
        Point middle = view.place(shape.box().centre());
        return hidden(box) * 200 + box.centre().distanceTo(middle);
    }

    private long hidden(Box box) {
        return marks.stream().filter(box.grow(8)::holds).count();
    }
}
