package org.saheltimeline.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Localized;

/**
 * A country's month in a sentence.
 *
 * @param events what the sentence rests on
 */
public record CountryMonth(
        YearMonth month, Ref country, Trend trend, Localized sentence, List<Ref> events, Place place) {

    public CountryMonth {
        events = List.copyOf(events);
    }

    /** The same month resting on fewer events; nothing if it rests on none of those that are left. */
    Optional<CountryMonth> without(Set<String> hidden) {
        List<Ref> kept =
                events.stream().filter(event -> !hidden.contains(event.id())).toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new CountryMonth(month, country, trend, sentence, kept, place));
    }
}
