package org.saheltimeline.exchange;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.Claim;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Figure;

/**
 * A claim as a row.
 *
 * @param number its place among its event's claims, from 1
 * @param source what it was read in
 */
record ClaimRow(Event event, int number, Claim claim, Citation source) {

    static <T> @Nullable T of(@Nullable Figure figure, Function<Figure, @Nullable T> part) {
        return figure == null ? null : part.apply(figure);
    }
}
