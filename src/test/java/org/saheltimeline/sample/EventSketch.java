package org.saheltimeline.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Claim;
import org.saheltimeline.model.Coordinates;
import org.saheltimeline.model.Correction;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Figure;
import org.saheltimeline.model.GeoPrecision;
import org.saheltimeline.model.Group;
import org.saheltimeline.model.Link;
import org.saheltimeline.model.Location;
import org.saheltimeline.model.Participation;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Relation;
import org.saheltimeline.model.Role;
import org.saheltimeline.model.Scope;
import org.saheltimeline.model.Sensitivity;
import org.saheltimeline.model.Source;
import org.saheltimeline.model.SubEventType;
import org.saheltimeline.model.Toll;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/** An event in the making: an armed clash in Niger, of which a test changes what it is about. */
public final class EventSketch {

    private final String id;
    private final Place place;
    private final List<Participation> actors = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Link> related = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Ref> topics = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<Ref> previousIds = new ArrayList<>();
    private final List<Ref> otherCountries = new ArrayList<>();
    private EdtfDate date = Sketches.date("2023-10-02");
    private Localized title;
    private @Nullable Localized summary;
    private @Nullable Localized placeName;
    private String country = "NE";
    private @Nullable String region;
    private @Nullable Coordinates coordinates;
    private GeoPrecision precision = GeoPrecision.PLACE;
    private @Nullable EdtfDate added;
    private boolean draft;

    private EventSketch(String id) {
        this.id = id;
        this.place = Place.start("events/2023/" + id + ".yaml");
        this.title = Localized.of(Map.of(Language.FR, "Titre de " + id, Language.EN, "Title of " + id));
    }

    public static EventSketch event(String id) {
        return new EventSketch(id);
    }

    public EventSketch date(String edtf) {
        date = Sketches.date(edtf);
        return this;
    }

    public EventSketch title(String french) {
        title = Localized.of(Map.of(Language.FR, french));
        return this;
    }

    public EventSketch summary(String french) {
        summary = Localized.of(Map.of(Language.FR, french));
        return this;
    }

    public EventSketch title(Localized byLanguage) {
        title = byLanguage;
        return this;
    }

    public EventSketch summary(Localized byLanguage) {
        summary = byLanguage;
        return this;
    }

    /** The name of the place where it happened. */
    public EventSketch named(Localized place) {
        placeName = place;
        return this;
    }

    public EventSketch in(String countryId, String... others) {
        country = countryId;
        Arrays.stream(others).map(this::ref).forEach(otherCountries::add);
        return this;
    }

    public EventSketch region(String regionId) {
        region = regionId;
        return this;
    }

    public EventSketch at(double lat, double lon, GeoPrecision exactly) {
        coordinates = new Coordinates(lat, lon);
        precision = exactly;
        return this;
    }

    public EventSketch actor(String actorId) {
        actors.add(new Participation(ref(actorId), null, Role.PARTY, null, null));
        return this;
    }

    /** A figure of dead soldiers, from a source of the event. */
    public EventSketch killed(int count, String source) {
        return killed(count, source, "ministère");
    }

    /** A figure of dead soldiers that somebody says in French. */
    public EventSketch killed(int count, String source, String claimant) {
        return claim(Group.SOLDIERS, Figure.exactly(count), source, claimant, Scope.WHOLE);
    }

    /** A figure that covers more than the event. */
    public EventSketch killedBefore(int count, String source) {
        return claim(Group.SOLDIERS, Figure.exactly(count), source, "ministère", Scope.WIDER);
    }

    /** A figure of dead, from a source of the event. */
    public EventSketch says(Group group, Figure killed, String source) {
        return claim(group, killed, source, "ministère", Scope.WHOLE);
    }

    private EventSketch claim(Group group, Figure killed, String source, String claimant, Scope scope) {
        Localized who = Localized.of(Map.of(Language.FR, claimant));
        claims.add(new Claim(group, null, killed, null, who, ref(source), null, scope, place));
        return this;
    }

    public EventSketch related(Relation relation, String otherId) {
        related.add(new Link(ref(otherId), relation));
        return this;
    }

    public EventSketch article(String articleId) {
        sources.add(new Source.OfArticle(ref(articleId), null));
        return this;
    }

    /** A source cited in place, which relays some origins. */
    public EventSketch cites(String key, String publisher, String... origins) {
        sources.add(new Source.InPlace(key, Sketches.citation(place, publisher, null, origins), place));
        return this;
    }

    /** A source cited in place, with the day of its publication. */
    public EventSketch citesOf(String published, String key, String publisher) {
        sources.add(new Source.InPlace(key, Sketches.citation(place, publisher, published), place));
        return this;
    }

    public EventSketch topic(String topicId) {
        topics.add(ref(topicId));
        return this;
    }

    public EventSketch corrected(String day) {
        corrections.add(
                new Correction(Sketches.date(day), Localized.neutral("the toll"), null, null, null, null, place));
        return this;
    }

    /** A correction of a number, resting on a source of the event. */
    public EventSketch corrected(String day, String what, String was, String now, String source) {
        corrections.add(new Correction(
                Sketches.date(day),
                Localized.of(Map.of(Language.FR, what)),
                Localized.neutral(was),
                Localized.neutral(now),
                Localized.neutral("the source says so"),
                ref(source),
                place));
        return this;
    }

    public EventSketch previously(String oldId) {
        previousIds.add(ref(oldId));
        return this;
    }

    public EventSketch added(String day) {
        added = Sketches.date(day);
        return this;
    }

    public EventSketch draft() {
        draft = true;
        return this;
    }

    public Event build() {
        return new Event(
                id,
                place,
                date,
                null,
                title,
                summary,
                SubEventType.ARMED_CLASH.type(),
                SubEventType.ARMED_CLASH,
                new Location(
                        placeName,
                        ref(country),
                        region == null ? null : ref(region),
                        null,
                        otherCountries,
                        coordinates,
                        precision),
                actors,
                new Toll(claims, null),
                null,
                related,
                sources,
                topics,
                Sensitivity.NONE,
                corrections,
                previousIds,
                Map.of(),
                added,
                draft);
    }

    private Ref ref(String to) {
        return new Ref(to, place);
    }
}
