package org.saheltimeline.graphics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Maps of the Sahel: all of it, a country, a region, one event's place.
 *
 * <p>A place is a filled circle, a point near a place a ring, a region of which no more is known a hatched area. What
 * has neither a point nor a region is in {@link Drawing#missing}. Looks are classes; {@code map.css} has the style.
 * Immutable, and may be used from several threads.
 */
public final class SahelMap {

    private final Ground detailed = new Ground(Boundaries.detailed());
    private final Ground coarse = new Ground(Boundaries.coarse());
    private final Set<String> core;

    /** Maps that bring out these countries, by ISO 3166-1 code; those without borders here are passed over. */
    public SahelMap(Set<String> core) {
        this.core = Set.copyOf(core);
    }

    /** The countries in focus, and the coast below them. */
    public Drawing whole(String id, Collection<Mark> marks, MapWords words) {
        Boundaries boundaries = detailed.boundaries();
        Box box = boundaries.union(boundaries.divided()).box();
        View view = View.of(box.grow(box.width() / 60), View.FULL, 0.5, 1);
        return new MapDrawing(detailed, view, core, words).draw(id, marks, List.of(), null);
    }

    /**
     * A country with its regions.
     *
     * @param country ISO 3166-1 alpha-2
     * @return nothing where its borders are not here
     */
    public Optional<Drawing> country(String id, String country, Collection<Mark> marks, MapWords words) {
        Boundaries boundaries = detailed.boundaries();
        return boundaries.shape(country).map(shape -> {
            View view = View.of(shape.box().grow(shape.box().width() / 14), View.FULL, 0.55, 1.15);
            List<String> regions = boundaries.regionsOf(country);
            return new MapDrawing(detailed, view, Set.of(country), words).draw(id, marks, regions, null);
        });
    }

    /**
     * A region and what is around it.
     *
     * @param region ISO 3166-2, as in the registry of places
     * @return nothing where its borders are not here
     */
    public Optional<Drawing> region(String id, String region, Collection<Mark> marks, MapWords words) {
        Boundaries boundaries = detailed.boundaries();
        String drawn = boundaries.drawnAs(region);
        return boundaries.shape(drawn).map(shape -> {
            Box box = shape.box().grow(Math.max(shape.box().width() / 4, 60.0 / boundaries.unit()));
            String country = Arc.countryOf(drawn);
            List<String> regions = boundaries.regionsOf(country);
            View view = View.of(box, View.FULL, 0.55, 1);
            return new MapDrawing(detailed, view, Set.of(country), words).draw(id, marks, regions, drawn);
        });
    }

    /**
     * A small picture of where one event happened, without links.
     *
     * @param country ISO 3166-1 alpha-2 of the country to show
     * @return nothing where the country's borders are not here, or the mark has no place in it
     */
    public Optional<String> locator(String id, String country, Mark mark, MapWords words) {
        return coarse.boundaries().shape(country).flatMap(shape -> {
            double least = 900.0 / coarse.boundaries().unit();
            Box around = Box.around(shape.box().centre(), least, least * 0.75).and(shape.box());
            View view = View.of(around.grow(around.width() / 16), LocatorDrawing.WIDTH, 0.75, 0.9);
            return new LocatorDrawing(coarse, view, country).draw(id, mark, words);
        });
    }
}
