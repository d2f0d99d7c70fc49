package org.saheltimeline.graphics;

import java.util.List;

/**
 * A map, and what it does not show.
 *
 * @param svg an {@code svg} element for an HTML page
 * @param missing marks without a place that the map could show: the page lists them, they are never dropped
 */
public record Drawing(String svg, List<Mark> missing) {

    public Drawing {
        missing = List.copyOf(missing);
    }
}
