package org.saheltimeline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Timeline;

/**
 * Events that are given out together.
 *
 * @param folder where, ending in a slash
 * @param events first to last
 */
record Extract(Timeline timeline, String folder, List<Event> events) {

    static final String ALL = "data/";

    /** Everything, and the events of each country that has any, those that only concern it included. */
    static List<Extract> of(Timeline timeline) {
        List<Extract> extracts = new ArrayList<>();
        extracts.add(new Extract(timeline, ALL, List.copyOf(timeline.events().values())));
        for (Country country : timeline.places().countries().values()) {
            List<Event> events = timeline.index().byCountry().getOrDefault(country.id(), List.of());
            if (!events.isEmpty()) {
                extracts.add(new Extract(timeline, folder(country), events));
            }
        }
        return extracts;
    }

    static String folder(Country country) {
        return ALL + country.id().toLowerCase(Locale.ROOT) + "/";
    }
}
