package org.saheltimeline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.saheltimeline.text.Localized;

/**
 * All that is known, linked and in order: what every page is made from. Immutable.
 *
 * <p>Every {@link Ref} in it leads to something; the linker has seen to that.
 */
public final class Timeline {

    private final Corpus corpus;
    private final Registry<Event> events;
    private final Registry<Article> articles;
    private final Registry<StandingPage> pages;
    private final Registry<StandingPage> stories;
    private final EventIndex index;
    private final Map<String, List<RelatedEvent>> related;

    /** Indexes content whose references have all been resolved. */
    public Timeline(Corpus corpus) {
        this.corpus = corpus;
        this.events = Registry.of(corpus.events().stream().sorted(Event.ORDER).toList(), Event::id);
        this.articles = Registry.of(corpus.articles(), Article::id);
        this.pages = Registry.of(corpus.pages(), StandingPage::id);
        this.stories = Registry.of(corpus.stories(), StandingPage::id);
        this.index = EventIndex.of(List.copyOf(events.values()), articles);
        this.related = relations();
    }

    public Site site() {
        return corpus.site();
    }

    public Registry<Actor> actors() {
        return corpus.actors();
    }

    public Places places() {
        return corpus.places();
    }

    public Registry<Publisher> publishers() {
        return corpus.publishers();
    }

    public Registry<Topic> topics() {
        return corpus.topics();
    }

    /** All events, first to last (see {@link Event#ORDER}). */
    public Registry<Event> events() {
        return events;
    }

    public Registry<Article> articles() {
        return articles;
    }

    public Registry<StandingPage> pages() {
        return pages;
    }

    /** Topics told as stories, by the topic's id. */
    public Registry<StandingPage> stories() {
        return stories;
    }

    /** A country's months in a sentence each, first to last. */
    public List<CountryMonth> monthsOf(Country country) {
        return corpus.months().stream()
                .filter(month -> month.country().id().equals(country.id()))
                .sorted(Comparator.comparing(CountryMonth::month))
                .toList();
    }

    /** Events by what they have in common, each list first to last. */
    public EventIndex index() {
        return index;
    }

    /** The events that this one names and those that name it, each once, by date. */
    public List<RelatedEvent> related(Event event) {
        return related.getOrDefault(event.id(), List.of());
    }

    /** The text that a source cites. */
    public Citation citation(Source source) {
        if (source instanceof Source.OfArticle ofArticle) {
            return articles.get(ofArticle.article()).citation();
        }
        return ((Source.InPlace) source).citation();
    }

    /** How many origins stand behind an event's sources. */
    public Corroboration corroboration(Event event) {
        Set<String> origins = new LinkedHashSet<>();
        for (Source source : event.sources()) {
            Citation citation = citation(source);
            if (citation.origins().isEmpty()) {
                origins.add(citation.publisher().id());
            }
            citation.origins().forEach(origin -> origins.add(origin.id()));
        }
        return new Corroboration(event.sources().size(), origins.size());
    }

    /** A party's name: its entry's, or the one that the event gives. */
    public Localized nameOf(Participation participation) {
        Localized own = participation.name();
        return own != null
                ? own
                : actors().get(Objects.requireNonNull(participation.actor())).name();
    }

    private Map<String, List<RelatedEvent>> relations() {
        Map<String, List<RelatedEvent>> all = new HashMap<>();
        for (Event event : events.values()) {
            for (Link link : event.related()) {
                RelatedEvent out = new RelatedEvent(events.get(link.event()), link.relation(), false);
                all.computeIfAbsent(event.id(), id -> new ArrayList<>()).add(out);
            }
        }
        for (Event event : events.values()) {
            for (Link link : event.related()) {
                List<RelatedEvent> there = all.computeIfAbsent(link.event().id(), id -> new ArrayList<>());
                if (there.stream().noneMatch(known -> known.event().equals(event))) {
                    there.add(new RelatedEvent(event, link.relation(), true));
                }
            }
        }
        all.values().forEach(list -> list.sort((a, b) -> Event.ORDER.compare(a.event(), b.event())));
        return all;
    }
}
