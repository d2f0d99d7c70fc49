package org.saheltimeline.content;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Actor;
import org.saheltimeline.model.ActorKind;
import org.saheltimeline.model.Publisher;
import org.saheltimeline.model.PublisherKind;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Registry;
import org.saheltimeline.model.Topic;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Localized;

/** Reads the files that map ids to entries: actors, publishers, topics. */
final class RegistryReader {

    private final Problems problems;

    RegistryReader(Problems problems) {
        this.problems = problems;
    }

    Registry<Actor> actors(Fields fields) {
        return read(fields, this::actor, Actor::id);
    }

    Registry<Publisher> publishers(Fields fields) {
        return read(fields, RegistryReader::publisher, Publisher::id);
    }

    Registry<Topic> topics(Fields fields) {
        return read(fields, RegistryReader::topic, Topic::id);
    }

    private <T> Registry<T> read(Fields file, BiFunction<Field, Fields, T> entry, Function<T, String> id) {
        List<T> things = file.all().stream()
                .filter(field -> Ids.check(field.name(), field.keyPlace(), problems))
                .flatMap(field -> field.map().stream().map(fields -> entry.apply(field, fields)))
                .toList();
        return Registry.of(things, id);
    }

    private Actor actor(Field key, Fields fields) {
        @Nullable Localized name = fields.required("name").localizedOrNeutral().orElse(null);
        @Nullable
        Localized shortName = fields.optional("short").localizedOrNeutral().orElse(null);
        @Nullable ActorKind kind = Values.word(fields.required("kind"), ActorKind.class);
        @Nullable Ref country = fields.optional("country").ref().orElse(null);
        var from = Values.date(fields.optional("from"));
        var to = Values.date(fields.optional("to"));
        List<Actor.Affiliation> affiliations = fields.optional("affiliations").maps().stream()
                .flatMap(affiliation -> affiliation(affiliation).stream())
                .toList();
        @Nullable
        Localized description =
                fields.optional("description").localizedOrNeutral().orElse(null);
        @Nullable String source = Values.url(fields.optional("source"));
        fields.done();
        return new Actor(
                key.name(),
                key.keyPlace(),
                name == null ? Localized.neutral(key.name()) : name,
                shortName,
                kind == null ? ActorKind.EXTERNAL_OTHER_FORCES : kind,
                country,
                from,
                to,
                affiliations,
                description,
                source);
    }

    private static Optional<Actor.Affiliation> affiliation(Fields fields) {
        Optional<Ref> to = fields.required("to").ref();
        var from = Values.date(fields.optional("from"));
        var until = Values.date(fields.optional("until"));
        fields.done();
        return to.map(ref -> new Actor.Affiliation(ref, from, until));
    }

    private static Publisher publisher(Field key, Fields fields) {
        @Nullable Localized name = fields.required("name").localizedOrNeutral().orElse(null);
        @Nullable PublisherKind kind = Values.word(fields.required("kind"), PublisherKind.class);
        @Nullable String country = Values.country(fields.optional("country"));
        @Nullable String homepage = Values.url(fields.optional("homepage"));
        boolean aggregator = fields.optional("aggregator").bool().orElse(false);
        fields.done();
        return new Publisher(
                key.name(),
                key.keyPlace(),
                name == null ? Localized.neutral(key.name()) : name,
                kind == null ? PublisherKind.NEWSPAPER : kind,
                country,
                homepage,
                aggregator);
    }

    private static Topic topic(Field key, Fields fields) {
        @Nullable Localized name = fields.required("name").localizedOrNeutral().orElse(null);
        @Nullable
        Localized description =
                fields.optional("description").localizedOrNeutral().orElse(null);
        fields.done();
        Localized known = name == null ? Localized.neutral(key.name()) : name;
        return new Topic(key.name(), key.keyPlace(), known, description);
    }
}
