package org.saheltimeline.graphics;

import java.util.Map;
import java.util.function.IntFunction;

/**
 * A map's words, in the page's language.
 *
 * @param title what it is, in a few words
 * @param description what it shows, for who cannot see it; also the place for the credit and the year of the borders
 * @param names of countries and regions by ISO 3166 code; what is not here is not labelled
 * @param events a number of events in words: 12 to "12 événements"
 * @param kilometres a distance in words: 500 to "500 km"
 */
public record MapWords(
        String title,
        String description,
        Map<String, String> names,
        IntFunction<String> events,
        IntFunction<String> kilometres) {

    public MapWords {
        names = Map.copyOf(names);
    }
}
