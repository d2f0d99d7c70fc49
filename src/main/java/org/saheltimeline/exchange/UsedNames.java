package org.saheltimeline.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Actor;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Location;
import org.saheltimeline.model.Participation;
import org.saheltimeline.model.Publisher;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Region;
import org.saheltimeline.model.Registry;
import org.saheltimeline.model.Source;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.model.Topic;

/** Writes the names behind the ids that some events use, and no others. */
final class UsedNames {

    private final Timeline timeline;
    private final Set<String> countries = new HashSet<>();
    private final Set<String> regions = new HashSet<>();
    private final Set<String> actors = new HashSet<>();
    private final Set<String> publishers = new HashSet<>();
    private final Set<String> topics = new HashSet<>();

    UsedNames(Extract extract) {
        this.timeline = extract.timeline();
        extract.events().forEach(this::add);
    }

    private void add(Event event) {
        Location location = event.location();
        add(countries, location.country());
        add(countries, location.otherCountries());
        add(regions, location.region());
        for (Participation party : event.actors()) {
            add(actors, party.actor());
        }
        add(topics, event.topics());
        for (Source source : event.sources()) {
            Citation citation = timeline.citation(source);
            add(publishers, citation.publisher());
            add(publishers, citation.origins());
        }
    }

    private static void add(Set<String> ids, List<Ref> refs) {
        for (Ref ref : refs) {
            add(ids, ref);
        }
    }

    private static void add(Set<String> ids, @Nullable Ref ref) {
        if (ref != null) {
            ids.add(ref.id());
        }
    }

    void write(Json json) {
        json.object(
                "countries", () -> of(timeline.places().countries(), countries).forEach(it -> country(json, it)));
        json.object("regions", () -> of(timeline.places().regions(), regions).forEach(it -> region(json, it)));
        json.object("actors", () -> of(timeline.actors(), actors).forEach(it -> actor(json, it)));
        json.object("publishers", () -> of(timeline.publishers(), publishers).forEach(it -> publisher(json, it)));
        json.object("topics", () -> of(timeline.topics(), topics).forEach(it -> topic(json, it)));
    }

    private static <T> Stream<T> of(Registry<T> registry, Collection<String> ids) {
        return ids.stream().sorted().flatMap(id -> registry.find(id).stream());
    }

    private static void country(Json json, Country country) {
        json.object(country.id(), () -> json.localized("name", country.name()));
    }

    private static void region(Json json, Region region) {
        json.object(region.id(), () -> {
            json.localized("name", region.name());
            json.text("country", region.country().id());
        });
    }

    private static void actor(Json json, Actor actor) {
        json.object(actor.id(), () -> {
            json.localized("name", actor.name());
            json.localized("short", actor.shortName());
            json.word("kind", actor.kind());
            json.text("country", EventRow.id(actor.country()));
        });
    }

    private static void publisher(Json json, Publisher publisher) {
        json.object(publisher.id(), () -> {
            json.localized("name", publisher.name());
            json.word("kind", publisher.kind());
            json.text("country", publisher.country());
        });
    }

    private static void topic(Json json, Topic topic) {
        json.object(topic.id(), () -> json.localized("name", topic.name()));
    }
}
