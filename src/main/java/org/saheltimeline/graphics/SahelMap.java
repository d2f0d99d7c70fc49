package org.saheltimeline.graphics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Maps of the Sahel: all of it, a country, a region, one event's place.
 *
 * <p>A place is a filled circle, a point near a place a ring, a region of which no more is known a hatched area. What
 * has neither a point nor a region is in {@link Drawing#missing}. Looks are classes; {@code ground.css} has the style.
 * One serves a whole build, from all its threads; what it says depends on nothing but what is handed in.
 */
public final class SahelMap {

    private final Ground detailed = new Ground(Boundaries.detailed());
    private final Ground coarse = new Ground(Boundaries.coarse());
    private final Set<String> core;

    /** By the area that is shown; each is made when it is first asked for. */
    private final Map<String, Backdrop> backdrops = new ConcurrentHashMap<>();

    /** Maps that bring out these countries, by ISO 3166-1 code; those without borders here are passed over. */
    public SahelMap(Set<String> core) {
        this.core = Set.copyOf(core);
    }

    /** The countries in focus, and the coast below them. */
    public Drawing whole(String id, Collection<Mark> marks, MapWords words) {
        Backdrop backdrop = backdrops.computeIfAbsent("whole", key -> {
            Boundaries boundaries = detailed.boundaries();
            Box box = boundaries.union(boundaries.divided()).box();
            View view = View.of(box.grow(box.width() / 60), View.FULL, 0.5, 1);
            return new Backdrop(detailed, view, core, true);
        });
        return new MapDrawing(backdrop, words).draw(id, marks, List.of(), null);
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
            Backdrop backdrop = backdrops.computeIfAbsent(country, key -> {
                View view = View.of(shape.box().grow(shape.box().width() / 14), View.FULL, 0.55, 1.15);
                return new Backdrop(detailed, view, Set.of(country), true);
            });
            return new MapDrawing(backdrop, words).draw(id, marks, boundaries.regionsOf(country), null);
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
            String country = Arc.countryOf(drawn);
            Backdrop backdrop = backdrops.computeIfAbsent(drawn, key -> {
                Box box = shape.box().grow(Math.max(shape.box().width() / 4, 60.0 / boundaries.unit()));
                return new Backdrop(detailed, View.of(box, View.FULL, 0.55, 1), Set.of(country), true);
            });
            return new MapDrawing(backdrop, words).draw(id, marks, boundaries.regionsOf(country), drawn);
        });
    }

    /**
     * Countries as links, on one map.
     *
     * @return nothing where the borders of none of them are here
     */
    public Optional<String> ways(String id, List<Way> ways, MapWords words) {
        return ways.stream()
                        .anyMatch(
                                way -> coarse.boundaries().shape(way.country()).isPresent())
                ? Optional.of(new WaysDrawing(coarse, ways).draw(id, words))
                : Optional.empty();
    }

    /**
     * Small pictures of where one event happened.
     *
     * @param id the beginning of their ids; a page has one of them
     */
    public Locators locators(String id, MapWords words) {
        return new Locators(this::locator, id, words);
    }

    private Optional<Backdrop> locator(String country) {
        return coarse.boundaries()
                .shape(country)
                .map(shape -> backdrops.computeIfAbsent("locator " + country, key -> {
                    double least = 900.0 / coarse.boundaries().unit();
                    Box around = Box.around(shape.box().centre(), least, least * 0.75)
                            .and(shape.box());
                    View view = View.of(around.grow(around.width() / 16), Stamp.WIDTH, 0.75, 0.9);
                    return new Backdrop(coarse, view, Set.of(country), false);
                }));
    }
}
