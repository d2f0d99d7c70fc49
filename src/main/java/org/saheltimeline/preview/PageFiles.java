package org.saheltimeline.preview;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Source;
import org.saheltimeline.model.StandingPage;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Section;
import org.saheltimeline.pages.Subject;

/** From which files a page is made, by their paths below the content folder. */
final class PageFiles {

    private static final String ACTORS = "actors.yaml";
    private static final String PLACES = "places.yaml";
    private static final String PUBLISHERS = "publishers.yaml";
    private static final String SITE = "site.yaml";
    private static final String TOPICS = "topics.yaml";

    private PageFiles() {}

    /** The file to open to change a page. */
    static String main(Page page, Timeline timeline) {
        if (page instanceof Page.OfEvent of) {
            return of.event().place().file();
        }
        if (page instanceof Page.OfArticle of) {
            return of.article().place().file();
        }
        if (page instanceof Page.Standing of) {
            return of.page().place().file();
        }
        if (page instanceof Page.OfPublisher) {
            return PUBLISHERS;
        }
        if (page instanceof Page.Listing of) {
            return ofSubject(of.subject(), timeline);
        }
        return page instanceof Page.Directory of ? ofSection(of.section()) : SITE;
    }

    /** All files of which the problems are this page's: of what it is about, of what it lists, of what it cites. */
    static Set<String> all(Page page, Timeline timeline) {
        Set<String> files = new LinkedHashSet<>();
        files.add(main(page, timeline));
        if (page instanceof Page.OfEvent of) {
            for (Source source : of.event().sources()) {
                if (source instanceof Source.OfArticle article) {
                    files.add(timeline.articles().get(article.article()).place().file());
                }
            }
        } else if (page instanceof Page.Listing of && of.parts().isEmpty()) {
            of.events().stream().map(Event::place).forEach(place -> files.add(place.file()));
        }
        return files;
    }

    private static String ofSubject(Subject subject, Timeline timeline) {
        if (subject instanceof Subject.OfActor) {
            return ACTORS;
        }
        if (subject instanceof Subject.OfCountry || subject instanceof Subject.OfRegion) {
            return PLACES;
        }
        if (subject instanceof Subject.OfTopic of) {
            Optional<StandingPage> story = timeline.stories().find(of.topic().id());
            return story.map(told -> told.place().file()).orElse(TOPICS);
        }
        return "events/";
    }

    private static String ofSection(Section section) {
        return switch (section) {
            case ACTORS -> ACTORS;
            case COUNTRIES -> PLACES;
            case TOPICS -> TOPICS;
            case PUBLISHERS -> PUBLISHERS;
            case ARTICLES -> "articles/";
            case TYPES -> "events/";
        };
    }
}
