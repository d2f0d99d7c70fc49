package org.saheltimeline.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Event;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.Subject;

/**
 * What the events of the map have in common, to choose from, and each event in a few characters for the script.
 *
 * @param first the first year of any of them, and {@code last} the last
 */
record MapFilter(Facets facets, int first, int last, Map<String, Character> choices) {

    /** The character of the first choice; the others follow it. None of those that are used needs escaping. */
    private static final char FIRST = 'A';

    private static final int YEAR_DIGITS = 36;

    /** The filter of all events; null where there is too little to choose. */
    static @Nullable MapFilter of(Context context) {
        List<Event> events = List.copyOf(context.timeline().events().values());
        Facets facets = Facets.of(
                new Page.Listing(
                        context.edition().language(), new Subject.Everything(), new Period.All(), events, List.of()),
                context);
        if (facets == null) {
            return null;
        }
        Map<String, Character> choices = new HashMap<>();
        for (Facets.Facet facet : facets.facets()) {
            for (Facets.Option option : facet.options()) {
                choices.put(Facets.mark(facet.key(), option.value()), (char) (FIRST + choices.size()));
            }
        }
        return new MapFilter(
                facets,
                events.stream().mapToInt(MapFilter::firstYear).min().orElse(0),
                events.stream().mapToInt(MapFilter::lastYear).max().orElse(0),
                choices);
    }

    /** An event's choices, a character each, and its years counted from the first: {@code AHq-b} or {@code AHq-b-d}. */
    String token(Event event) {
        StringBuilder token = new StringBuilder();
        for (String mark : Facets.marksOf(event)) {
            Character choice = choices.get(mark);
            if (choice != null) {
                token.append(choice);
            }
        }
        String from = Integer.toString(firstYear(event) - first, YEAR_DIGITS);
        String to = event.date().hasEnd()
                ? Integer.toString(lastYear(event) - first, YEAR_DIGITS)
                : Integer.toString(last - first, YEAR_DIGITS);
        return token + "-" + from + (from.equals(to) ? "" : "-" + to);
    }

    private static int firstYear(Event event) {
        return event.date().hasStart() ? event.date().earliest().getYear() : lastYear(event);
    }

    private static int lastYear(Event event) {
        return event.date().hasEnd()
                ? event.date().latest().getYear()
                : event.date().earliest().getYear();
    }
}
