package org.saheltimeline.check;

import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Coordinates;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.GeoPrecision;
import org.saheltimeline.model.Location;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Problems;

/** Coordinates with more decimals than their precision are not published so; the file should not claim them either. */
final class FinerThanStated implements Rule {

    @Override
    public void check(Timeline timeline, Problems problems) {
        for (Event event : timeline.events().values()) {
            Location location = event.location();
            @Nullable Coordinates written = location.coordinates();
            if (written != null && location.town() == null && !written.equals(written.cutTo(location.precision()))) {
                problems.warning(
                        "coordinates-finer-than-stated",
                        location.country().place(),
                        "the coordinates have more decimals than geo_precision "
                                + location.precision().code() + " allows",
                        mend(location.precision()));
            }
        }
    }

    private static String mend(GeoPrecision precision) {
        return precision == GeoPrecision.REGION
                ? "leave lat and lon out where only the region is known"
                : "keep " + precision.decimals() + " at most";
    }
}
