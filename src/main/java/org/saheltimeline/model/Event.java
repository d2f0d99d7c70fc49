package org.saheltimeline.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Localized;

/**
 * Something that happened.
 *
 * @param id the file's name, also in the address; kept for ever (see {@code previousIds})
 * @param place the beginning of its file
 * @param dateNote why the date is what it is, where it needs a word
 * @param summary Markdown
 * @param sources in the order in which a reader should see them
 * @param added when it was first published here
 * @param externalIds its ids elsewhere, by the data set's name
 */
public record Event(
        String id,
        Place place,
        EdtfDate date,
        @Nullable Localized dateNote,
        Localized title,
        @Nullable Localized summary,
        EventType type,
        SubEventType subType,
        Location location,
        List<Participation> actors,
        Toll toll,
        @Nullable Grade grade,
        List<Link> related,
        List<Source> sources,
        List<Ref> topics,
        Sensitivity sensitivity,
        List<Correction> corrections,
        List<Ref> previousIds,
        Map<String, String> externalIds,
        @Nullable EdtfDate added,
        boolean draft) {

    /** The order of a timeline: by date (see {@link EdtfDate}), then by id. */
    public static final Comparator<Event> ORDER =
            Comparator.comparing(Event::date).thenComparing(Event::id);

    public Event {
        actors = List.copyOf(actors);
        related = List.copyOf(related);
        sources = List.copyOf(sources);
        topics = List.copyOf(topics);
        corrections = List.copyOf(corrections);
        previousIds = List.copyOf(previousIds);
        externalIds = Collections.unmodifiableMap(new LinkedHashMap<>(externalIds));
    }

    /** When it last changed for readers: corrected, else first published here; empty where neither is known. */
    public Optional<EdtfDate> updated() {
        return Stream.concat(Stream.ofNullable(added), corrections.stream().map(Correction::date))
                .max(Comparator.naturalOrder());
    }

    /**
     * The source that a claim or a correction names.
     *
     * @throws IllegalStateException if it is none of the event's, which the linker rules out
     */
    public Source source(Ref ref) {
        for (Source source : sources) {
            if (source.key().equals(ref.id())) {
                return source;
            }
        }
        throw new IllegalStateException("unlinked source " + ref);
    }

    /** The same event, related to none of some others. */
    public Event without(Set<String> hidden) {
        if (related.stream().noneMatch(link -> hidden.contains(link.event().id()))) {
            return this;
        }
        List<Link> kept = related.stream()
                .filter(link -> !hidden.contains(link.event().id()))
                .toList();
        return new Event(
                id,
                place,
                date,
                dateNote,
                title,
                summary,
                type,
                subType,
                location,
                actors,
                toll,
                grade,
                kept,
                sources,
                topics,
                sensitivity,
                corrections,
                previousIds,
                externalIds,
                added,
                draft);
    }
}
