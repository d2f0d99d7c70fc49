package org.saheltimeline.pages;

import java.util.List;
import java.util.Locale;
import org.saheltimeline.model.Actor;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.Region;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.model.Topic;

/** What the events of a listing have in common; each has a page of its own and pages by period beneath it. */
public sealed interface Subject {

    /** Its address below the language, ending in a slash. */
    String folder();

    /** Its events, first to last. */
    List<Event> events(Timeline timeline);

    /** All events. */
    record Everything() implements Subject {
        @Override
        public String folder() {
            return "timeline/";
        }

        @Override
        public List<Event> events(Timeline timeline) {
            return List.copyOf(timeline.events().values());
        }
    }

    /** Events of a country, or that concern it. */
    record OfCountry(Country country) implements Subject {
        @Override
        public String folder() {
            return "countries/" + segment(country.id()) + "/";
        }

        @Override
        public List<Event> events(Timeline timeline) {
            return timeline.index().byCountry().getOrDefault(country.id(), List.of());
        }
    }

    /** Events of a region. */
    record OfRegion(Region region) implements Subject {
        @Override
        public String folder() {
            return "countries/" + segment(region.country().id()) + "/" + segment(region.id()) + "/";
        }

        @Override
        public List<Event> events(Timeline timeline) {
            return timeline.index().byRegion().getOrDefault(region.id(), List.of());
        }
    }

    /** Events in which an actor took part. */
    record OfActor(Actor actor) implements Subject {
        @Override
        public String folder() {
            return "actors/" + actor.id() + "/";
        }

        @Override
        public List<Event> events(Timeline timeline) {
            return timeline.index().byActor().getOrDefault(actor.id(), List.of());
        }
    }

    /** Events of a type. */
    record OfType(EventType type) implements Subject {
        @Override
        public String folder() {
            return "types/" + type.slug() + "/";
        }

        @Override
        public List<Event> events(Timeline timeline) {
            return timeline.index().byType().getOrDefault(type, List.of());
        }
    }

    /** Events on a topic. */
    record OfTopic(Topic topic) implements Subject {
        @Override
        public String folder() {
            return "topics/" + topic.id() + "/";
        }

        @Override
        public List<Event> events(Timeline timeline) {
            return timeline.index().byTopic().getOrDefault(topic.id(), List.of());
        }
    }

    private static String segment(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
