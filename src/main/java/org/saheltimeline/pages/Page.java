package org.saheltimeline.pages;

import java.util.List;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Publisher;
import org.saheltimeline.model.StandingPage;
import org.saheltimeline.text.Language;

/**
 * A page of the site in one language.
 *
 * <p>A page knows what it is about and where it lies; what it shows is worked out when it is rendered.
 */
public sealed interface Page {

    Language language();

    /** Its address below the language, ending in a slash; empty for the home page. */
    String folder();

    /** The same page in another language. */
    Page in(Language other);

    /** Where its file lies. */
    default Url url() {
        return Url.folder(language().code() + "/" + folder());
    }

    /** What happened last, and the ways in. */
    record Home(Language language) implements Page {
        @Override
        public String folder() {
            return "";
        }

        @Override
        public Page in(Language other) {
            return new Home(other);
        }
    }

    /** The default language's home page at the site's root. */
    record Root(Language language) implements Page {
        @Override
        public String folder() {
            return "";
        }

        @Override
        public Page in(Language other) {
            return new Home(other);
        }

        @Override
        public Url url() {
            return Url.folder("");
        }
    }

    /** What a server shows for an address that leads nowhere. */
    record NotFound(Language language) implements Page {
        @Override
        public String folder() {
            return "";
        }

        @Override
        public Page in(Language other) {
            return new Home(other);
        }

        @Override
        public Url url() {
            return new Url("404.html");
        }
    }

    /** One event. */
    record OfEvent(Language language, Event event) implements Page {
        @Override
        public String folder() {
            return folder(event.id());
        }

        /** The address of the event with this id. */
        public static String folder(String id) {
            return "events/" + id + "/";
        }

        @Override
        public Page in(Language other) {
            return new OfEvent(other, event);
        }
    }

    /**
     * Events that have something in common, of a period.
     *
     * @param events the subject's events of the period, first to last
     * @param parts the periods beneath that have pages of their own; empty where this page lists its events itself
     */
    record Listing(Language language, Subject subject, Period period, List<Event> events, List<Part> parts)
            implements Page {

        /** A period beneath with its number of events. */
        public record Part(Period period, int count) {}

        @Override
        public String folder() {
            return subject.folder() + period.folder();
        }

        @Override
        public Page in(Language other) {
            return new Listing(other, subject, period, events, parts);
        }
    }

    /** All the ways in of one kind: countries, actors, types or topics. */
    record Directory(Language language, Section section) implements Page {
        @Override
        public String folder() {
            return section.folder();
        }

        @Override
        public Page in(Language other) {
            return new Directory(other, section);
        }
    }

    /** All events on one map. */
    record Map(Language language) implements Page {
        @Override
        public String folder() {
            return "map/";
        }

        @Override
        public Page in(Language other) {
            return new Map(other);
        }
    }

    /** Where readers search. */
    record Search(Language language) implements Page {
        @Override
        public String folder() {
            return "search/";
        }

        @Override
        public Page in(Language other) {
            return new Search(other);
        }
    }

    /** One curated article. */
    record OfArticle(Language language, Article article) implements Page {
        @Override
        public String folder() {
            return "articles/" + article.id() + "/";
        }

        @Override
        public Page in(Language other) {
            return new OfArticle(other, article);
        }
    }

    /** One publisher, and what of it is cited. */
    record OfPublisher(Language language, Publisher publisher) implements Page {
        @Override
        public String folder() {
            return "publishers/" + publisher.id() + "/";
        }

        @Override
        public Page in(Language other) {
            return new OfPublisher(other, publisher);
        }
    }

    /** All corrections, newest first. */
    record Corrections(Language language) implements Page {
        @Override
        public String folder() {
            return "corrections/";
        }

        @Override
        public Page in(Language other) {
            return new Corrections(other);
        }
    }

    /** The files of the data, field by field. */
    record Data(Language language) implements Page {
        @Override
        public String folder() {
            return "data/";
        }

        @Override
        public Page in(Language other) {
            return new Data(other);
        }
    }

    /** What the site was made from, and how to check it. */
    record OfBuild(Language language) implements Page {
        @Override
        public String folder() {
            return "about/build/";
        }

        @Override
        public Page in(Language other) {
            return new OfBuild(other);
        }
    }

    /** A page of its own, such as the methodology. */
    record Standing(Language language, StandingPage page) implements Page {
        @Override
        public String folder() {
            return page.id() + "/";
        }

        @Override
        public Page in(Language other) {
            return new Standing(other, page);
        }
    }
}
