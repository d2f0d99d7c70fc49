package org.saheltimeline.cards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Range;
import org.saheltimeline.model.Relation;

/**
 * What there is to count of some events.
 *
 * @param events how many
 * @param killed the sum of their tolls; empty where none of them reports a number, which is not 0
 * @param withoutToll how many of them report no number, so that the sum leaves them out
 */
public record Tally(int events, Optional<Range> killed, int withoutToll) {

    /**
     * Counts events. The toll of an event that is part of another one of them counts once, with the other's, if that
     * has one.
     */
    public static Tally of(Collection<Event> events) {
        Set<String> counted = new HashSet<>();
        events.stream().filter(event -> event.toll().total().isPresent()).forEach(event -> counted.add(event.id()));
        List<Range> ranges = new ArrayList<>();
        int without = 0;
        for (Event event : events) {
            Optional<Range> total = event.toll().total();
            if (total.isEmpty()) {
                without++;
            } else if (!isPartOfOne(event, counted)) {
                ranges.add(total.get());
            }
        }
        return new Tally(events.size(), ranges.stream().reduce(Range::plus), without);
    }

    private static boolean isPartOfOne(Event event, Set<String> counted) {
        return event.related().stream()
                .anyMatch(link -> link.relation() == Relation.PART_OF
                        && counted.contains(link.event().id()));
    }
}
