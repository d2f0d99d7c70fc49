package org.saheltimeline.sample;

import static org.saheltimeline.problem.Place.start;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.saheltimeline.model.Actor;
import org.saheltimeline.model.ActorKind;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Places;
import org.saheltimeline.model.Publisher;
import org.saheltimeline.model.PublisherKind;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Region;
import org.saheltimeline.model.Registry;
import org.saheltimeline.model.Site;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.model.Topic;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/**
 * A small world for events to happen in: countries NE and ML with the regions NE-5 and ML-4, the actors issp and jnim,
 * the publishers afp, rfi and bbc, the topic coups; French and English.
 */
public final class TimelineSketch {

    public static final Site SITE = new Site(
            Localized.of(Map.of(Language.FR, "Chronologie", Language.EN, "Timeline")),
            Localized.of(Map.of(Language.FR, "Ce qui s’est passé", Language.EN, "What happened")),
            URI.create("https://example.org/base/"),
            List.of(Language.FR, Language.EN),
            Language.FR,
            "CC-BY-4.0",
            List.of("The editors"),
            null,
            null);

    private static final Registry<Actor> ACTORS = registry(Actor::id, TimelineSketch::actor, "issp", "jnim");
    private static final Registry<Publisher> PUBLISHERS =
            registry(Publisher::id, TimelineSketch::publisher, "afp", "rfi", "bbc");
    private static final Registry<Topic> TOPICS = registry(Topic::id, TimelineSketch::topic, "coups");
    private static final Places PLACES = new Places(
            registry(Country::id, TimelineSketch::country, "NE", "ML"),
            registry(Region::id, TimelineSketch::region, "NE-5", "ML-4"),
            Registry.of(List.of(), town -> ""));

    private TimelineSketch() {}

    public static Timeline timeline(EventSketch... events) {
        return timeline(List.of(), events);
    }

    public static Timeline timeline(List<Article> articles, EventSketch... events) {
        return timeline(SITE, articles, Arrays.stream(events).map(EventSketch::build));
    }

    public static Timeline timeline(Site site, List<Article> articles, Stream<Event> events) {
        return new Timeline(corpus(site, articles, events.toList()));
    }

    public static Corpus corpus(List<Article> articles, EventSketch... events) {
        return corpus(
                SITE, articles, Arrays.stream(events).map(EventSketch::build).toList());
    }

    private static Corpus corpus(Site site, List<Article> articles, List<Event> events) {
        return new Corpus(
                site, ACTORS, PLACES, PUBLISHERS, TOPICS, events, articles, List.of(), List.of(), List.of(), List.of());
    }

    private static <T> Registry<T> registry(Function<T, String> id, Function<String, T> make, String... ids) {
        return Registry.of(Arrays.stream(ids).map(make).toList(), id);
    }

    private static Actor actor(String id) {
        return new Actor(
                id,
                start("actors.yaml"),
                Localized.neutral(id),
                null,
                ActorKind.REBEL_GROUP,
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    private static Publisher publisher(String id) {
        return new Publisher(
                id, start("publishers.yaml"), Localized.neutral(id), PublisherKind.BROADCASTER, null, null, false);
    }

    private static Topic topic(String id) {
        return new Topic(id, start("topics.yaml"), Localized.neutral(id), null);
    }

    private static Country country(String id) {
        return new Country(id, start("places.yaml"), Localized.neutral(id), true);
    }

    private static Region region(String id) {
        return new Region(
                id,
                start("places.yaml"),
                new Ref(id.substring(0, 2), start("places.yaml")),
                Localized.neutral(id),
                null);
    }
}
