package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Actor;
import org.saheltimeline.model.ActorKind;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.SubEventType;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.model.Topic;
import org.saheltimeline.pages.Subject;
import org.saheltimeline.text.Localized;

/** The directories of what events have in common: countries, actors, types, topics. */
final class Directories {

    private Directories() {}

    static List<DirectoryView.Group> countries(Context context) {
        Messages messages = context.messages();
        List<DirectoryView.Group> groups = new ArrayList<>();
        for (boolean core : new boolean[] {true, false}) {
            List<DirectoryView.Entry> entries = context.timeline().places().countries().values().stream()
                    .filter(country -> country.core() == core)
                    .map(country -> country(country, context))
                    .filter(Objects::nonNull)
                    .toList();
            String id = core ? "core" : "others";
            add(groups, id, messages.get("countries." + id), entries);
        }
        return groups;
    }

    private static DirectoryView.@Nullable Entry country(Country country, Context context) {
        List<SubjectSheet.Counted> regions = context.timeline().places().regions().values().stream()
                .filter(region -> region.country().id().equals(country.id()))
                .map(region -> SubjectSheet.counted(new Subject.OfRegion(region), region.name(), context))
                .filter(Objects::nonNull)
                .toList();
        Subject subject = new Subject.OfCountry(country);
        int count = subject.events(context.timeline()).size();
        return count == 0
                ? null
                : new DirectoryView.Entry(
                        context.subject(subject, country.name()),
                        null,
                        null,
                        context.messages().count("events", count),
                        regions);
    }

    static List<DirectoryView.Group> actors(Context context) {
        Messages messages = context.messages();
        List<DirectoryView.Group> groups = new ArrayList<>();
        for (ActorKind kind : ActorKind.values()) {
            List<DirectoryView.Entry> entries = context.timeline().actors().values().stream()
                    .filter(actor -> actor.kind() == kind)
                    .map(actor -> actor(actor, context))
                    .toList();
            add(groups, kind.slug(), messages.word("actor-kinds", kind), entries);
        }
        return groups;
    }

    private static DirectoryView.Entry actor(Actor actor, Context context) {
        Edition edition = context.edition();
        Subject subject = new Subject.OfActor(actor);
        int count = subject.events(context.timeline()).size();
        return new DirectoryView.Entry(
                context.subject(subject, actor.name()),
                edition.textOrNull(actor.shortName()),
                edition.textOrNull(actor.description()),
                count == 0 ? null : context.messages().count("events", count),
                List.of());
    }

    static List<DirectoryView.Group> types(Context context) {
        Messages messages = context.messages();
        List<DirectoryView.Entry> entries = new ArrayList<>();
        for (EventType type : EventType.values()) {
            Subject subject = new Subject.OfType(type);
            String kinds = String.join(
                    " · ",
                    Stream.of(SubEventType.values())
                            .filter(kind -> kind.type() == type)
                            .map(kind -> messages.word("sub-type", kind))
                            .toList());
            String definition = Html.escape(messages.word("type-definition", type));
            entries.add(new DirectoryView.Entry(
                    context.subject(subject, Localized.neutral(messages.word("type", type))),
                    null,
                    Html.of(definition + "<small>" + Html.escape(kinds) + "</small>"),
                    messages.count("events", subject.events(context.timeline()).size()),
                    List.of()));
        }
        return List.of(new DirectoryView.Group(null, null, entries));
    }

    static List<DirectoryView.Group> topics(Context context) {
        Timeline timeline = context.timeline();
        List<DirectoryView.Entry> entries = new ArrayList<>();
        for (Topic topic : timeline.topics().values()) {
            Subject subject = new Subject.OfTopic(topic);
            TemplateHTMLOutputModel text = context.edition().textOrNull(topic.description());
            int count = subject.events(timeline).size();
            entries.add(new DirectoryView.Entry(
                    context.subject(subject, topic.name()),
                    null,
                    text,
                    context.messages().count("events", count),
                    List.of()));
        }
        return List.of(new DirectoryView.Group(null, null, entries));
    }

    static void add(List<DirectoryView.Group> groups, String id, String title, List<DirectoryView.Entry> entries) {
        if (!entries.isEmpty()) {
            groups.add(new DirectoryView.Group(id, title, entries));
        }
    }
}
