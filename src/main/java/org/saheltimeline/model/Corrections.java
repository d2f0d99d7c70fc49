package org.saheltimeline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was corrected in published events. */
public final class Corrections {

    private static final Comparator<Entry> NEWEST_FIRST = Comparator.<Entry, Correction>comparing(
                    Entry::correction, Comparator.comparing(Correction::date))
            .thenComparing(Entry::event, Event.ORDER)
            .reversed();

    private Corrections() {}

    /**
     * A correction with its event.
     *
     * @param anchor its id on the event's page, kept for ever: {@code correction-2023-10-05}; a second one of a day has
     *     {@code -2} at its end
     */
    public record Entry(Event event, Correction correction, String anchor) {}

    /** All corrections of some events, newest first; those of a day by event, and within an event as it has them. */
    public static List<Entry> of(Collection<Event> events) {
        return events.stream()
                .flatMap(event -> of(event).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** An event's corrections, in the order of its file. */
    public static List<Entry> of(Event event) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> sameDay = new HashMap<>();
        for (Correction correction : event.corrections()) {
            String day = "correction-" + correction.date().sortDay();
            int number = sameDay.merge(day, 1, Integer::sum);
            entries.add(new Entry(event, correction, number == 1 ? day : day + "-" + number));
        }
        return entries;
    }
}
