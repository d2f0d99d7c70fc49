package org.saheltimeline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private final Lazy<Map<String, List<Event>>> naming;
    private final int withoutPage;
    private final @Nullable Event firstWithPage;

    /** Indexes content whose references have all been resolved. */
    public Timeline(Corpus corpus) {
        this.corpus = corpus;
        List<Event> inOrder = corpus.events().stream().sorted(Event.ORDER).toList();
        this.events = Registry.of(inOrder, Event::id);
        Integer most = corpus.site().eventPages();
        this.withoutPage = most == null ? 0 : Math.max(0, inOrder.size() - most);
        this.firstWithPage = withoutPage < inOrder.size() ? inOrder.get(withoutPage) : null;
        this.articles = Registry.of(corpus.articles(), Article::id);
        this.pages = Registry.of(corpus.pages(), StandingPage::id);
        this.stories = Registry.of(corpus.stories(), StandingPage::id);
        this.index = new EventIndex(List.copyOf(events.values()), articles);
        this.naming = new Lazy<>(this::naming);
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

    /** Whether an event has a page of its own; if not, its file stands on its month's (see {@link Site#eventPages}). */
    public boolean hasPage(Event event) {
        return withoutPage == 0 || (firstWithPage != null && Event.ORDER.compare(event, firstWithPage) >= 0);
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
        List<RelatedEvent> all = new ArrayList<>();
        for (Link link : event.related()) {
            all.add(new RelatedEvent(events.get(link.event()), link.relation(), false));
        }
        for (Event other : naming.get().getOrDefault(event.id(), List.of())) {
            if (all.stream().noneMatch(known -> known.event().equals(other))) {
                all.add(new RelatedEvent(other, relation(other, event), true));
            }
        }
        all.sort((a, b) -> Event.ORDER.compare(a.event(), b.event()));
        return all;
    }

    private static Relation relation(Event from, Event to) {
        return from.related().stream()
                .filter(link -> link.event().id().equals(to.id()))
                .map(Link::relation)
                .findFirst()
                .orElseThrow();
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

    /** The events that name each one, first to last. */
    private Map<String, List<Event>> naming() {
        Map<String, List<Event>> naming = new HashMap<>();
        for (Event event : events.values()) {
            for (Link link : event.related()) {
                naming.computeIfAbsent(link.event().id(), id -> new ArrayList<>())
                        .add(event);
            }
        }
        return naming;
    }
}
