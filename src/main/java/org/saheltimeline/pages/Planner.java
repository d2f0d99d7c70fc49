package org.saheltimeline.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.Publisher;
import org.saheltimeline.model.StandingPage;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.text.Language;

/** Works out which pages a timeline needs. */
final class Planner {

    private final Timeline timeline;
    private final Listings listings = new Listings();
    private final List<Page> pages = new ArrayList<>();

    Planner(Timeline timeline) {
        this.timeline = timeline;
    }

    SitePlan plan() {
        for (Language language : timeline.site().languages()) {
            addAll(language);
        }
        Language first = timeline.site().defaultLanguage();
        pages.add(new Page.Root(first));
        pages.add(new Page.NotFound(first));
        return new SitePlan(pages, redirects(), moved());
    }

    private void addAll(Language language) {
        pages.add(new Page.Home(language));
        pages.add(new Page.Map(language));
        pages.add(new Page.Search(language));
        pages.add(new Page.Corrections(language));
        pages.add(new Page.Data(language));
        pages.add(new Page.OfBuild(language));
        for (Subject subject : subjects(timeline)) {
            pages.addAll(listings.of(language, subject, subject.events(timeline)));
        }
        for (Event event : timeline.events().values()) {
            if (timeline.hasPage(event)) {
                pages.add(new Page.OfEvent(language, event));
            }
        }
        for (Section section : Section.values()) {
            pages.add(new Page.Directory(language, section));
        }
        for (Article article : timeline.articles().values()) {
            pages.add(new Page.OfArticle(language, article));
        }
        for (Publisher publisher : timeline.publishers().values()) {
            pages.add(new Page.OfPublisher(language, publisher));
        }
        for (StandingPage page : timeline.pages().values()) {
            pages.add(new Page.Standing(language, page));
        }
    }

    /** Whatever has listing pages: everything, each place, actor, type and topic. */
    private static List<Subject> subjects(Timeline timeline) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject.Everything());
        timeline.places().countries().values().forEach(country -> subjects.add(new Subject.OfCountry(country)));
        timeline.places().regions().values().forEach(region -> subjects.add(new Subject.OfRegion(region)));
        timeline.actors().values().forEach(actor -> subjects.add(new Subject.OfActor(actor)));
        for (EventType type : EventType.values()) {
            subjects.add(new Subject.OfType(type));
        }
        timeline.topics().values().forEach(topic -> subjects.add(new Subject.OfTopic(topic)));
        return subjects;
    }

    /** The last first: those are most likely to have been cited. */
    private List<Redirect> moved() {
        List<Redirect> moved = new ArrayList<>();
        List<Event> events = new ArrayList<>(timeline.events().values());
        Collections.reverse(events);
        for (Event event : events) {
            if (!timeline.hasPage(event)) {
                for (Language language : timeline.site().languages()) {
                    moved.add(new Redirect(
                            new Page.OfEvent(language, event).url(), EventPages.url(timeline, event, language)));
                }
            }
        }
        return moved;
    }

    private List<Redirect> redirects() {
        List<Redirect> redirects = new ArrayList<>();
        for (Language language : timeline.site().languages()) {
            for (Event event : timeline.events().values()) {
                event.previousIds()
                        .forEach(old -> redirects.add(new Redirect(
                                Url.folder(language.code() + "/" + Page.OfEvent.folder(old.id())),
                                EventPages.url(timeline, event, language))));
            }
        }
        return redirects;
    }
}
