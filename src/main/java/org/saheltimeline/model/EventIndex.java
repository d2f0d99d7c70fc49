package org.saheltimeline.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Events by what they have in common; each list in the order of the timeline, an event once in a list. Each grouping is
 * made when it is first asked for, so that a single page does not wait for those that it does not show.
 */
public final class EventIndex {

    private final Lazy<SortedMap<Integer, List<Event>>> byYear;
    private final Lazy<Map<YearMonth, List<Event>>> byMonth;
    private final Lazy<Map<String, List<Event>>> byCountry;
    private final Lazy<Map<String, List<Event>>> byRegion;
    private final Lazy<Map<String, List<Event>>> byActor;
    private final Lazy<Map<String, List<Event>>> byTopic;
    private final Lazy<Map<EventType, List<Event>>> byType;
    private final Lazy<Map<String, List<Event>>> byArticle;
    private final Lazy<Map<String, List<Event>>> byPublisher;

    EventIndex(List<Event> events, Registry<Article> articles) {
        byYear = new Lazy<>(
                () -> new TreeMap<>(group(events, event -> List.of(event.date().year()))));
        byMonth = new Lazy<>(
                () -> group(events, event -> event.date().month().stream().toList()));
        byCountry = new Lazy<>(() -> group(events, EventIndex::countries));
        byRegion = new Lazy<>(() ->
                group(events, event -> ids(Stream.ofNullable(event.location().region()))));
        byActor = new Lazy<>(() ->
                group(events, event -> ids(event.actors().stream().flatMap(a -> Stream.ofNullable(a.actor())))));
        byTopic = new Lazy<>(() -> group(events, event -> ids(event.topics().stream())));
        byType = new Lazy<>(() -> group(events, event -> List.of(event.type())));
        byArticle = new Lazy<>(() -> {
            Map<String, Set<String>> articlesOf = articlesOf(events, articles);
            return group(events, event -> articlesOf.getOrDefault(event.id(), Set.of()));
        });
        byPublisher = new Lazy<>(() -> group(events, event -> publishers(event, articles)));
    }

    /** By the year under which the event stands. */
    public SortedMap<Integer, List<Event>> byYear() {
        return byYear.get();
    }

    /** By the month under which the event stands, where it is known. */
    public Map<YearMonth, List<Event>> byMonth() {
        return byMonth.get();
    }

    /** By country, those that it also concerns included. */
    public Map<String, List<Event>> byCountry() {
        return byCountry.get();
    }

    public Map<String, List<Event>> byRegion() {
        return byRegion.get();
    }

    public Map<String, List<Event>> byActor() {
        return byActor.get();
    }

    public Map<String, List<Event>> byTopic() {
        return byTopic.get();
    }

    public Map<EventType, List<Event>> byType() {
        return byType.get();
    }

    /** By article: the events that cite it and those that it says it reports. */
    public Map<String, List<Event>> byArticle() {
        return byArticle.get();
    }

    /** By publisher of a source. */
    public Map<String, List<Event>> byPublisher() {
        return byPublisher.get();
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
