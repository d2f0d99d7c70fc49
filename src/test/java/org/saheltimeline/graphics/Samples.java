package org.saheltimeline.graphics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Claim;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.Figure;
import org.saheltimeline.model.GeoPrecision;
import org.saheltimeline.model.Group;
import org.saheltimeline.model.Location;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Scope;
import org.saheltimeline.model.Sensitivity;
import org.saheltimeline.model.SubEventType;
import org.saheltimeline.model.Toll;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Localized;

/** Events and marks to draw. */
final class Samples {

    private static final Place HERE = Place.start("events/x.yaml");

    private Samples() {}

    static Event event(String date, Figure... killed) {
        List<Claim> claims = Arrays.stream(killed)
                .map(figure -> new Claim(
                        Group.SOLDIERS,
                        null,
                        figure,
                        null,
                        Localized.neutral("RFI"),
                        new Ref("rfi", HERE),
                        null,
                        Scope.WHOLE,
                        HERE))
                .toList();
        Location location = new Location(null, new Ref("ML", HERE), null, null, List.of(), null, GeoPrecision.REGION);
        return new Event(
                "x",
                HERE,
                date(date),
                null,
                Localized.neutral("X"),
                null,
                EventType.BATTLES,
                SubEventType.ARMED_CLASH,
                location,
                List.of(),
                new Toll(claims, null),
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

    private static EdtfDate date(String text) {
        return EdtfDate.parse(text).date().orElseThrow();
    }
}
