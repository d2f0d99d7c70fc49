package org.saheltimeline.model;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.text.Language;

/**
 * All content as it was read, before it is known whether its references lead anywhere.
 *
 * @param stories texts that tell a topic as a story; the id is the topic's
 * @param links what events' summaries and articles' digests link to within the timeline
 */
public record Corpus(
        Site site,
        Registry<Actor> actors,
        Places places,
        Registry<Publisher> publishers,
        Registry<Topic> topics,
        List<Event> events,
        List<Article> articles,
        List<StandingPage> pages,
        List<StandingPage> stories,
        List<CountryMonth> months,
        List<InternalLink> links) {

    public Corpus {
        events = List.copyOf(events);
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
        stories = List.copyOf(stories);
        months = List.copyOf(months);
        links = List.copyOf(links);
    }

    /**
     * The same content under other settings.
     *
     * @param baseUrl null to keep the site's own
     * @param languages empty to keep the site's own
     */
    public Corpus with(@Nullable URI baseUrl, List<Language> languages) {
        return new Corpus(
                site.with(baseUrl, languages),
                actors,
                places,
                publishers,
                topics,
                events,
                articles,
                pages,
                stories,
                months,
                links);
    }

    /** The same content without some events: what refers to them no longer does. */
    public Corpus without(Set<String> hidden) {
        return new Corpus(
                site,
                actors,
                places,
                publishers,
                topics,
                events.stream()
                        .filter(event -> !hidden.contains(event.id()))
                        .map(event -> event.without(hidden))
                        .toList(),
                articles.stream().map(article -> article.without(hidden)).toList(),
                pages,
                stories,
                months.stream().flatMap(month -> month.without(hidden).stream()).toList(),
                links);
    }
}
