package org.saheltimeline.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.saheltimeline.model.Actor;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Lazy;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.pages.Subject;
import org.saheltimeline.text.Language;

/**
 * What the content says in one direction only, the other way round; which listings have pages of their own, and how
 * their events are spread over time.
 */
final class Backlinks {

    private final Map<String, List<Member>> members = new HashMap<>();
    private final Map<String, List<Article>> articlesByPublisher = new HashMap<>();
    private final Lazy<Map<String, List<Page.Listing.Part>>> listings;
    private final Supplier<SitePlan> plan;
    private final Map<String, Counts> counts = new ConcurrentHashMap<>();
    private final Timeline timeline;

    /** An actor that belongs, or belonged, to another. */
    record Member(Actor actor, Actor.Affiliation affiliation) {}

    Backlinks(Timeline timeline, Supplier<SitePlan> plan) {
        this.timeline = timeline;
        this.plan = plan;
        this.listings = new Lazy<>(() -> listings(plan.get()));
        for (Actor actor : timeline.actors().values()) {
            for (Actor.Affiliation affiliation : actor.affiliations()) {
                members.computeIfAbsent(affiliation.to().id(), id -> new ArrayList<>())
                        .add(new Member(actor, affiliation));
            }
        }
        for (Article article : timeline.articles().values()) {
            articlesByPublisher
                    .computeIfAbsent(article.citation().publisher().id(), id -> new ArrayList<>())
                    .add(article);
        }
    }

    private Map<String, List<Page.Listing.Part>> listings(SitePlan plan) {
        Map<String, List<Page.Listing.Part>> parts = new HashMap<>();
        Language any = timeline.site().defaultLanguage();
        for (Page page : plan.pages()) {
            if (page.language() == any && page instanceof Page.Listing listing) {
                parts.put(page.folder(), listing.parts());
            }
        }
        return parts;
    }

    /** How many pages the site has, in all languages. */
    int pages() {
        return plan.get().pages().size();
    }

    List<Member> members(Actor actor) {
        return members.getOrDefault(actor.id(), List.of());
    }

    List<Article> articles(String publisher) {
        return articlesByPublisher.getOrDefault(publisher, List.of());
    }

    /** A subject's events by year and month, counted once for all its pages. */
    Counts counts(Subject subject) {
        return counts.computeIfAbsent(subject.folder(), folder -> new Counts(subject.events(timeline)));
    }

    /** Whether a subject has a page of its own for this period. */
    boolean hasPage(Subject subject, Period period) {
        return listings.get().containsKey(subject.folder() + period.folder());
    }

    /** The periods beneath that have pages of their own, the first first. */
    List<Page.Listing.Part> parts(Subject subject, Period period) {
        return listings.get().getOrDefault(subject.folder() + period.folder(), List.of());
    }
}
