package org.saheltimeline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Events by what they have in common; each list in the order of the timeline, an event once in a list.
 *
 * @param byYear by the year under which the event stands
 * @param byCountry by country, those that it also concerns included
 * @param byRegion by region
 * @param byActor by actor
 * @param byTopic by topic
 * @param byType by event type
 * @param byArticle by article: the events that cite it and those that it says it reports
 * @param byPublisher by publisher of a source
 */
public record EventIndex(
        TreeMap<Integer, List<Event>> byYear,
        Map<String, List<Event>> byCountry,
        Map<String, List<Event>> byRegion,
        Map<String, List<Event>> byActor,
        Map<String, List<Event>> byTopic,
        Map<EventType, List<Event>> byType,
        Map<String, List<Event>> byArticle,
        Map<String, List<Event>> byPublisher) {

    static EventIndex of(List<Event> events, Registry<Article> articles) {
        Map<String, Set<String>> articlesOf = articlesOf(events, articles);
        return new EventIndex(
                new TreeMap<>(group(events, event -> List.of(event.date().year()))),
                group(events, EventIndex::countries),
                group(events, event -> ids(Stream.ofNullable(event.location().region()))),
                group(events, event -> ids(event.actors().stream().flatMap(a -> Stream.ofNullable(a.actor())))),
                group(events, event -> ids(event.topics().stream())),
                group(events, event -> List.of(event.type())),
                group(events, event -> articlesOf.getOrDefault(event.id(), Set.of())),
                group(events, event -> publishers(event, articles)));
    }

    private static Collection<String> countries(Event event) {
        Location location = event.location();
        return ids(Stream.concat(Stream.of(location.country()), location.otherCountries().stream()));
    }

    private static Collection<String> publishers(Event event, Registry<Article> articles) {
        Set<String> ids = new LinkedHashSet<>();
        for (Source source : event.sources()) {
            Citation citation = source instanceof Source.OfArticle ofArticle
                    ? articles.get(ofArticle.article()).citation()
                    : ((Source.InPlace) source).citation();
            ids.add(citation.publisher().id());
        }
        return ids;
    }

    private static Map<String, Set<String>> articlesOf(List<Event> events, Registry<Article> articles) {
        Map<String, Set<String>> byEvent = new HashMap<>();
        for (Event event : events) {
            for (Source source : event.sources()) {
                if (source instanceof Source.OfArticle) {
                    byEvent.computeIfAbsent(event.id(), id -> new LinkedHashSet<>())
                            .add(source.key());
                }
            }
        }
        for (Article article : articles.values()) {
            for (Ref event : article.events()) {
                byEvent.computeIfAbsent(event.id(), id -> new LinkedHashSet<>()).add(article.id());
            }
        }
        return byEvent;
    }

    private static Collection<String> ids(Stream<Ref> refs) {
        return refs.map(Ref::id).distinct().toList();
    }

    private static <K> Map<K, List<Event>> group(List<Event> events, Function<Event, Collection<K>> keys) {
        Map<K, List<Event>> groups = new HashMap<>();
        for (Event event : events) {
            for (K key : keys.apply(event)) {
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(event);
            }
        }
        groups.replaceAll((key, list) -> List.copyOf(list));
        return groups;
    }
}
