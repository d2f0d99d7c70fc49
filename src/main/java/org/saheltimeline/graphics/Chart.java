package org.saheltimeline.graphics;

import java.util.List;

/**
 * A chart, and the table behind it.
 *
 * @param svg an {@code svg} element for an HTML page
 */
public record Chart(String svg, List<Row> rows) {

    public Chart {
        rows = List.copyOf(rows);
    }
}
