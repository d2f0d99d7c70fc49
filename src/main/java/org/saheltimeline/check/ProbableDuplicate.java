package org.saheltimeline.check;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Coordinates;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Problems;

/** Two files of one type, day and point most likely tell the same event twice. */
final class ProbableDuplicate implements Rule {

    private record Key(String date, String type, String country, Coordinates point) {}

    @Override
    public void check(Timeline timeline, Problems problems) {
        Map<Key, Event> seen = new HashMap<>();
        for (Event event : timeline.events().values()) {
            @Nullable Coordinates point = event.location().coordinates();
            if (point == null) {
                continue;
            }
            Key key = new Key(
                    event.date().text(),
                    event.subType().word(),
                    event.location().country().id(),
                    point);
            @Nullable Event first = seen.putIfAbsent(key, event);
            if (first != null) {
                problems.warning(
                        "probable-duplicate",
                        event.place(),
                        "the same date, type and point as " + first.place().file(),
                        "make one event of the two, or set them apart by date or place");
            }
        }
    }
}
