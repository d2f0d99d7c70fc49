package org.saheltimeline.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.GeoPrecision;
import org.saheltimeline.model.Location;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Sensitivity;
import org.saheltimeline.model.SourceKind;
import org.saheltimeline.model.SubEventType;
import org.saheltimeline.model.Toll;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Localized;

/**
 * Stands in for what could not be read, which has been reported: one broken file is then one file's problems, and not a
 * dangling id in every file that refers to it. Nobody ever sees a stand-in, since there are problems.
 */
final class StandIn {

    static final EdtfDate DATE = EdtfDate.of(LocalDate.EPOCH);

    private static final String NO_ID = "";

    private StandIn() {}

    /** A reference that is known to be missing; the linker passes over it. */
    static Ref ref(Place place) {
        return new Ref(NO_ID, place);
    }

    static boolean isStandIn(Ref ref) {
        return ref.id().equals(NO_ID);
    }

    static Location location(Place place) {
        return new Location(null, ref(place), null, null, List.of(), null, GeoPrecision.REGION);
    }

    static Event event(String id, Place place) {
        return new Event(
                id,
                place,
                DATE,
                null,
                Localized.neutral(id),
                null,
                EventType.STRATEGIC_DEVELOPMENTS,
                SubEventType.OTHER,
                location(place),
                List.of(),
                new Toll(List.of(), null),
                null,
                List.of(),
                List.of(),
                List.of(),
                Sensitivity.NONE,
                List.of(),
                List.of(),
                Map.of(),
                null,
                false);
    }

    static Citation citation(Place place) {
        return new Citation(
                ref(place), null, null, null, null, "und", List.of(), false, null, null, null, null, null, null);
    }

    static Article article(String id, Place place) {
        return new Article(id, place, Localized.neutral(id), Map.of(), citation(place), SourceKind.REPORT, List.of());
    }
}
