package org.saheltimeline.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Attribution;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.Correction;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.Grade;
import org.saheltimeline.model.Link;
import org.saheltimeline.model.Location;
import org.saheltimeline.model.Participation;
import org.saheltimeline.model.Places;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Relation;
import org.saheltimeline.model.Role;
import org.saheltimeline.model.Sensitivity;
import org.saheltimeline.model.Source;
import org.saheltimeline.model.SubEventType;
import org.saheltimeline.model.Toll;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Localized;

/** Reads an event's file. */
final class EventReader {

    private final Problems problems;
    private final LocationReader locations;
    private final TollReader tolls;

    EventReader(Optional<Places> places, Problems problems) {
        this.problems = problems;
        this.locations = new LocationReader(places, problems);
        this.tolls = new TollReader(problems);
    }

    /** The event; what is missing or wrong is reported and stood in for, so that the rest is checked all the same. */
    Event read(String id, SourceFile file) {
        Place start = Place.start(file.name());
        Ids.check(id, start, problems);
        return YamlReader.read(file, problems)
                .map(map -> event(id, start, new Fields(map, problems)))
                .orElseGet(() -> StandIn.event(id, start));
    }

    private Event event(String id, Place start, Fields fields) {
        @Nullable EdtfDate date = Values.date(fields.required("date"));
        @Nullable
        Localized dateNote = fields.optional("date_note").localizedOrNeutral().orElse(null);
        @Nullable Localized title = fields.required("title").localized().orElse(null);
        @Nullable Localized summary = fields.optional("summary").localized().orElse(null);
        @Nullable EventType type = Values.word(fields.required("event_type"), EventType.class);
        @Nullable SubEventType subType = subType(fields.required("sub_event_type"), type);
        @Nullable
        Location location =
                fields.required("location").map().map(locations::read).orElse(null);
        List<Participation> actors = actors(fields.optional("actors"));
        Toll toll = tolls.read(fields.optional("toll"), fields.optional("fatalities"));
        @Nullable Grade grade = Values.word(fields.optional("grading"), Grade.class);
        List<Link> related = related(fields.optional("related"));
        List<Source> sources = sources(fields.required("sources"));
        List<Ref> topics = fields.optional("topics").refs();
        Sensitivity sensitivity = Values.word(fields.optional("sensitivity"), Sensitivity.NONE);
        List<Correction> corrections = corrections(fields.optional("corrections"));
        List<Ref> previousIds = fields.optional("previous_ids").refs();
        previousIds.forEach(previous -> Ids.check(previous.id(), previous.place(), problems));
        Map<String, String> externalIds = externalIds(fields.optional("external_ids"));
        @Nullable EdtfDate added = Values.date(fields.optional("added"));
        boolean draft = fields.optional("draft").bool().orElse(false);
        fields.done();
        return new Event(
                id,
                start,
                date == null ? StandIn.DATE : date,
                dateNote,
                title == null ? Localized.neutral(id) : title,
                summary,
                type == null ? EventType.STRATEGIC_DEVELOPMENTS : type,
                subType == null ? SubEventType.OTHER : subType,
                location == null ? StandIn.location(start) : location,
                actors,
                toll,
                grade,
                related,
                sources,
                topics,
                sensitivity,
                corrections,
                previousIds,
                externalIds,
                added,
                draft);
    }

    private @Nullable SubEventType subType(Field field, @Nullable EventType type) {
        @Nullable SubEventType subType = Values.word(field, SubEventType.class);
        if (subType != null && type != null && subType.type() != type) {
            field.error(
                    "unknown-word",
                    "belongs to " + subType.type().word() + ", not to " + type.word(),
                    "change the type, or use one of: " + String.join(", ", SubEventType.namesUnder(type)));
        }
        return subType;
    }

    private List<Participation> actors(Field field) {
        List<Participation> actors = new ArrayList<>();
        for (Fields fields : field.maps()) {
            @Nullable Ref actor = fields.optional("actor").ref().orElse(null);
            @Nullable
            Localized name = fields.optional("name").localizedOrNeutral().orElse(null);
            @Nullable Role role = Values.word(fields.required("role"), Role.class);
            @Nullable Attribution attribution = Values.word(fields.optional("attribution"), Attribution.class);
            @Nullable
            Localized by = fields.optional("attributed_by").localizedOrNeutral().orElse(null);
            fields.done();
            if ((actor == null) == (name == null)) {
                problems.error(
                        "missing-key",
                        fields.place(),
                        "a party has either an actor's id or a name",
                        "write `actor: …` with an id of actors.yaml, or `name: …` for a party that has no entry");
            } else if (role != null) {
                actors.add(new Participation(actor, name, role, attribution, by));
            }
        }
        return actors;
    }

    private static List<Link> related(Field field) {
        List<Link> related = new ArrayList<>();
        for (Fields fields : field.maps()) {
            Optional<Ref> event = fields.required("event").ref();
            @Nullable Relation relation = Values.word(fields.required("relation"), Relation.class);
            fields.done();
            if (event.isPresent() && relation != null) {
                related.add(new Link(event.get(), relation));
            }
        }
        return related;
    }

    private static List<Source> sources(Field field) {
        List<Source> sources = new ArrayList<>();
        for (Fields fields : field.maps()) {
            Optional<Ref> article = fields.optional("article").ref();
            if (article.isPresent()) {
                @Nullable
                Localized note = fields.optional("note").localizedOrNeutral().orElse(null);
                sources.add(new Source.OfArticle(article.get(), note));
            } else {
                Optional<String> key = fields.required("key").text();
                @Nullable Citation citation = CitationReader.read(fields, "title");
                if (key.isPresent() && citation != null) {
                    sources.add(new Source.InPlace(key.get(), citation, fields.place()));
                }
            }
            fields.done();
        }
        return sources;
    }

    private static List<Correction> corrections(Field field) {
        List<Correction> corrections = new ArrayList<>();
        for (Fields fields : field.maps()) {
            @Nullable EdtfDate date = Values.date(fields.required("date"));
            @Nullable
            Localized what = fields.required("what").localizedOrNeutral().orElse(null);
            @Nullable
            Localized was = fields.optional("was").localizedOrNeutral().orElse(null);
            @Nullable
            Localized now = fields.optional("now").localizedOrNeutral().orElse(null);
            @Nullable
            Localized why = fields.optional("why").localizedOrNeutral().orElse(null);
            @Nullable Ref source = fields.optional("source").ref().orElse(null);
            fields.done();
            if (date != null && what != null) {
                corrections.add(new Correction(date, what, was, now, why, source, fields.place()));
            }
        }
        return corrections;
    }

    private static Map<String, String> externalIds(Field field) {
        Map<String, String> ids = new LinkedHashMap<>();
        field.map()
                .ifPresent(fields ->
                        fields.all().forEach(value -> value.text().ifPresent(text -> ids.put(value.name(), text))));
        return ids;
    }
}
