package org.saheltimeline.graphics;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Maps of the size of a stamp: a country, and where in it one thing happened. Without links.
 *
 * <p>An event's page has one, so what many share is written once: the ground of a country, a region's area, the names
 * for where a spot lies. May be used from several threads.
 */
public final class Locators {

    private final Function<String, Optional<Backdrop>> backdrops;
    private final String id;
    private final MapWords words;
    private final Map<String, Optional<Stamp>> stamps = new ConcurrentHashMap<>();

    Locators(Function<String, Optional<Backdrop>> backdrops, String id, MapWords words) {
        this.backdrops = backdrops;
        this.id = id;
        this.words = words;
    }

    /**
     * The picture.
     *
     * @param country ISO 3166-1 alpha-2 of the country to show
     * @param title what the picture says to who cannot see it
     * @return nothing where the country's borders are not here, or the mark has no place in it
     */
    public Optional<String> draw(String country, Mark mark, String title) {
        return stamps.computeIfAbsent(
                        country, key -> backdrops.apply(key).map(backdrop -> new Stamp(backdrop, id, words)))
                .flatMap(stamp -> stamp.draw(mark, title));
    }
}
