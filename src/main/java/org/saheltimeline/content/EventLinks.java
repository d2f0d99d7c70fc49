package org.saheltimeline.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Location;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Region;
import org.saheltimeline.model.Source;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;

/** Checks that what events and articles refer to exists. */
final class EventLinks {

    private final Corpus corpus;
    private final Problems problems;
    private final Dangling dangling;
    private final Set<String> eventIds;
    private final Set<String> articleIds;

    EventLinks(Corpus corpus, Problems problems) {
        this.corpus = corpus;
        this.problems = problems;
        this.dangling = new Dangling(problems);
        this.eventIds = corpus.events().stream().map(Event::id).collect(Collectors.toSet());
        this.articleIds = corpus.articles().stream().map(Article::id).collect(Collectors.toSet());
    }

    /**
     * Checks everything but the references of events that are sound already.
     *
     * @return what is sound now, if there was no problem
     */
    Sound check(Sound before) {
        Map<String, Place> eventFiles = new HashMap<>();
        for (Event event : corpus.events()) {
            once("event", event.id(), event.place(), eventFiles);
        }
        Set<Event> sound = before.holdsFor(corpus, eventIds, articleIds) ? before.events() : Set.of();
        corpus.events().stream().filter(event -> !sound.contains(event)).forEach(this::check);
        previousIds(eventFiles);
        for (Article article : corpus.articles()) {
            check(article.citation());
            dangling.checkAll(article.events(), "event", eventIds, "events/");
        }
        return Sound.of(corpus, eventIds, articleIds);
    }

    private void check(Event event) {
        check(event.location());
        event.actors()
                .forEach(part ->
                        dangling.check(part.actor(), "actor", corpus.actors().ids(), "actors.yaml"));
        dangling.checkAll(event.topics(), "topic", corpus.topics().ids(), "topics.yaml");
        Map<String, Place> keys = sources(event);
        event.toll()
                .claims()
                .forEach(claim -> dangling.check(claim.source(), "source", keys.keySet(), "the event's own sources"));
        event.corrections()
                .forEach(correction ->
                        dangling.check(correction.source(), "source", keys.keySet(), "the event's own sources"));
        event.related().forEach(link -> related(event, link.event()));
    }

    private void related(Event event, Ref other) {
        if (dangling.check(other, "event", eventIds, "events/") && other.id().equals(event.id())) {
            problems.error("related-to-itself", other.place(), "the event is related to itself", "name another event");
        }
    }

    private void check(Location location) {
        Set<String> countries = corpus.places().countries().ids();
        boolean known = dangling.check(location.country(), "country", countries, "places.yaml, under countries");
        dangling.checkAll(location.otherCountries(), "country", countries, "places.yaml, under countries");
        @Nullable Ref region = location.region();
        if (region == null
                || !dangling.check(region, "region", corpus.places().regions().ids(), "places.yaml, under regions")) {
            return;
        }
        Region found = corpus.places().regions().get(region);
        if (known && !found.country().id().equals(location.country().id())) {
            problems.error(
                    "region-of-another-country",
                    region.place(),
                    "region " + region.id() + " belongs to " + found.country().id() + ", not to "
                            + location.country().id(),
                    "change the country or the region");
        }
    }

    /** Checks the sources and returns where each key stands. */
    private Map<String, Place> sources(Event event) {
        Map<String, Place> keys = new LinkedHashMap<>();
        for (Source source : event.sources()) {
            once("source", source.key(), source.place(), keys);
            if (source instanceof Source.OfArticle ofArticle) {
                dangling.check(ofArticle.article(), "article", articleIds, "articles/");
            } else if (source instanceof Source.InPlace inPlace) {
                check(inPlace.citation());
            }
        }
        return keys;
    }

    private void check(Citation citation) {
        Set<String> publishers = corpus.publishers().ids();
        dangling.check(citation.publisher(), "publisher", publishers, "publishers.yaml");
        dangling.checkAll(citation.origins(), "publisher", publishers, "publishers.yaml");
    }

    private void previousIds(Map<String, Place> eventFiles) {
        Map<String, Place> taken = new HashMap<>(eventFiles);
        for (Event event : corpus.events()) {
            for (Ref previous : event.previousIds()) {
                once("event", previous.id(), previous.place(), taken);
            }
        }
    }

    private void once(String kind, String id, Place place, Map<String, Place> seen) {
        @Nullable Place first = seen.putIfAbsent(id, place);
        if (first != null) {
            problems.error(
                    "duplicate-" + kind,
                    place,
                    "the " + kind + " \"" + id + "\" is there already, at " + first,
                    "give one of the two another id, or remove it");
        }
    }
}
