package org.saheltimeline.graphics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * What all maps of a view have in common, made once: the ground, and where its areas lie.
 *
 * <p>What it remembers of areas is found anew whenever it is not there, so that threads may share it.
 */
final class Backdrop {

    private final Boundaries boundaries;
    private final View view;
    private final Set<String> focus;
    private final String ground;
    private final Map<String, List<double[]>> rows = new ConcurrentHashMap<>();

    Backdrop(Ground ground, View view, Set<String> focus, boolean regions) {
        this.boundaries = ground.boundaries();
        this.view = view;
        this.focus = focus;
        Svg svg = new Svg();
        ground.draw(svg, view, focus, regions);
        this.ground = svg.toString();
    }

    Boundaries boundaries() {
        return boundaries;
    }

    View view() {
        return view;
    }

    /** The countries to bring out. */
    Set<String> focus() {
        return focus;
    }

    /** The markup of the ground, in the boundaries' units. */
    String ground() {
        return ground;
    }

    /**
     * The stretches of an area at a height of the drawing, cut to what is seen; not to be written to.
     *
     * @param area a country or a region that has a shape
     */
    double[] row(String area, long y) {
        List<double[]> all = rows.computeIfAbsent(
                area,
                key -> IntStream.rangeClosed(0, view.height())
                        .mapToObj(height -> find(key, height))
                        .toList());
        return all.get((int) Math.max(0, Math.min(view.height(), y)));
    }

    private double[] find(String area, int y) {
        double[] crossings =
                boundaries.shape(area).orElseThrow().crossings(view.box().top() + y / view.scale());
        for (int i = 0; i < crossings.length; i++) {
            double x = (crossings[i] - view.box().left()) * view.scale();
            crossings[i] = Math.max(0, Math.min(view.width(), x));
        }
        return crossings;
    }
}
