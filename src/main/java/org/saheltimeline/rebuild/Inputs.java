package org.saheltimeline.rebuild;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.exchange.Document;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Link;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.RelatedEvent;
import org.saheltimeline.model.Source;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.EventPages;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.pages.Subject;
import org.saheltimeline.text.Language;

/**
 * What a page is made from, as a number: where it is that of the last build, the page would be the same.
 *
 * <p>Whatever a view shows of another event or article has to be in it; what all pages may show (names, words, looks)
 * is {@link Sources#common}. Kinds of page that have something of everything have no number and are made each time;
 * they are few. {@code RebuildTest} compares what random edits leave with a build that does all its work. Safe for use
 * by many threads.
 */
public final class Inputs {

    /** Of what is made each time. */
    public static final long ALWAYS = 0;

    private final @Nullable Sources sources;
    private final Timeline timeline;
    private final long ids;
    private final long listings;
    private final Map<String, Long> days = new HashMap<>();
    private final long said;
    private final Map<String, Long> events = new ConcurrentHashMap<>();
    private final Map<String, Long> counts = new ConcurrentHashMap<>();
    private final Map<String, List<Article>> byPublisher;

    Inputs(@Nullable Sources sources, Timeline timeline, SitePlan plan) {
        this.sources = sources;
        this.timeline = timeline;
        this.ids = ids(timeline);
        this.listings = listings(plan, timeline);
        addDays(plan, timeline);
        this.byPublisher = timeline.articles().values().stream()
                .collect(Collectors.groupingBy(
                        article -> article.citation().publisher().id()));
        this.said = said(timeline);
    }

    /** Inputs of which nothing is known: everything is made each time. */
    public static Inputs unknown(Timeline timeline) {
        return new Inputs(null, timeline, new SitePlan(List.of(), List.of(), List.of()));
    }

    /**
     * A page's number.
     *
     * @param picture all that the page says of its preview picture
     */
    public long of(Page page, String picture) {
        if (sources == null) {
            return ALWAYS;
        }
        Sum sum = new Sum().add(picture);
        if (page instanceof Page.OfEvent of) {
            addEvent(sum, of.event());
        } else if (page instanceof Page.Listing listing) {
            addListing(sum, listing);
        } else if (page instanceof Page.OfArticle of) {
            sum.add(number(of.article()));
            addAll(sum, timeline.index().byArticle().getOrDefault(of.article().id(), List.of()));
        } else if (page instanceof Page.OfPublisher of) {
            String id = of.publisher().id();
            byPublisher.getOrDefault(id, List.of()).forEach(article -> sum.add(number(article)));
            addAll(sum, timeline.index().byPublisher().getOrDefault(id, List.of()));
        } else {
            return ALWAYS;
        }
        return sum.value();
    }

    /** The number of a file that is no page. */
    public long of(Document document) {
        if (sources == null || document.events() == null) {
            return ALWAYS;
        }
        Sum sum = new Sum();
        addAll(sum, document.events());
        return sum.value();
    }

    private void addEvent(Sum sum, Event event) {
        sum.add(number(event));
        for (RelatedEvent related : timeline.related(event)) {
            sum.add(number(related.event()));
        }
    }

    private void addListing(Sum sum, Page.Listing page) {
        addAll(sum, page.events());
        if (EventPages.hasFiles(timeline, page)) {
            page.events().stream().filter(event -> !timeline.hasPage(event)).forEach(event -> addEvent(sum, event));
        }
        sum.add(counts(page.subject())).add(listings);
        if (page.period() instanceof Period.OfDay of) {
            sum.add(days.getOrDefault(page.subject().folder() + of.around().folder(), 0L));
        }
        if (page.subject() instanceof Subject.OfCountry of) {
            sum.add(said);
            if (page.period() instanceof Period.All) {
                timeline.places().regions().values().stream()
                        .filter(region ->
                                region.country().id().equals(of.country().id()))
                        .forEach(region -> sum.add(counts(new Subject.OfRegion(region))));
            }
        } else if (page.subject() instanceof Subject.Everything) {
            sum.add(said);
        }
    }

    private void addAll(Sum sum, List<Event> all) {
        all.forEach(event -> sum.add(number(event)));
        sum.add(all.size());
    }

    /** Of all that an event's file says, and of what others show with it: who stands behind its sources. */
    private long number(Event event) {
        Long known = events.get(event.id()); // asked once for each list that shows it
        return known != null ? known : events.computeIfAbsent(event.id(), id -> ofFile(event));
    }

    private long ofFile(Event event) {
        Sum sum = new Sum().add(stamp(Objects.requireNonNull(sources).events(), event.id()));
        sum.add(whereabouts(event, timeline));
        for (Link link : event.related()) {
            sum.add(link.event().id());
        }
        for (Source source : event.sources()) {
            if (source instanceof Source.OfArticle of) {
                sum.add(number(timeline.articles().get(of.article())));
            }
        }
        if (event.summary() != null) {
            for (Language language : timeline.site().languages()) {
                addLinks(sum, event.summary().in(language).value());
            }
        }
        return sum.value();
    }

    private long number(Article article) {
        Sum sum = new Sum().add(stamp(Objects.requireNonNull(sources).articles(), article.id()));
        for (Ref event : article.events()) {
            sum.add(event.id());
        }
        article.digest().values().forEach(text -> addLinks(sum, text));
        return sum.value();
    }

    /** A text that may link to others is another where there are others. */
    private void addLinks(Sum sum, String markdown) {
        if (markdown.contains("event") || markdown.contains("article") || markdown.contains("&")) {
            sum.add(ids);
        }
    }

    /** How a subject's events are spread over time, which all its pages show. */
    private long counts(Subject subject) {
        return counts.computeIfAbsent(subject.folder(), folder -> {
            Sum sum = new Sum();
            for (Event event : subject.events(timeline)) {
                sum.add(event.date().year());
                sum.add(event.date().month().map(month -> month.getMonthValue()).orElse(0));
            }
            return sum.value();
        });
    }

    /** Of an event or article that came after all were looked at, nothing is known, and next time something else. */
    private static long stamp(Map<String, Long> stamps, String id) {
        return stamps.getOrDefault(id, 0L);
    }

    private static long ids(Timeline timeline) {
        Sum sum = new Sum();
        timeline.events().values().forEach(event -> sum.add(event.id()).add(whereabouts(event, timeline)));
        timeline.articles().values().forEach(article -> sum.add(article.id()));
        return sum.value();
    }

    /** Where others lead to for an event that has no page of its own. */
    private static String whereabouts(Event event, Timeline timeline) {
        Language any = timeline.site().defaultLanguage();
        return timeline.hasPage(event)
                ? ""
                : EventPages.url(timeline, event, any).link();
    }

    /** Which lists there are for others to lead to. */
    private static long listings(SitePlan plan, Timeline timeline) {
        Sum sum = new Sum();
        for (Page page : plan.pages()) {
            if (page instanceof Page.Listing
                    && page.language() == timeline.site().defaultLanguage()) {
                sum.add(page.folder());
            }
        }
        return sum.value();
    }

    /** How the events of months with pages by day are spread over them, which all those pages show. */
    private void addDays(SitePlan plan, Timeline timeline) {
        for (Page page : plan.pages()) {
            if (page instanceof Page.Listing listing
                    && listing.period() instanceof Period.OfMonth
                    && page.language() == timeline.site().defaultLanguage()) {
                Sum sum = new Sum();
                listing.parts().forEach(part -> sum.add(part.period().folder()).add(part.count()));
                days.put(listing.folder(), sum.value());
            }
        }
    }

    /** The events on which the sentences on countries' months rest; these themselves are common to all. */
    private long said(Timeline timeline) {
        Sum sum = new Sum();
        if (sources != null) {
            timeline.places().countries().values().stream()
                    .flatMap(country -> timeline.monthsOf(country).stream())
                    .flatMap(month -> month.events().stream())
                    .forEach(event -> sum.add(number(timeline.events().get(event))));
        }
        return sum.value();
    }
}
