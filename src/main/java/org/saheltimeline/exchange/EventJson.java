package org.saheltimeline.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.Claim;
import org.saheltimeline.model.Correction;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Fatalities;
import org.saheltimeline.model.Figure;
import org.saheltimeline.model.Link;
import org.saheltimeline.model.Location;
import org.saheltimeline.model.Participation;
import org.saheltimeline.model.Range;
import org.saheltimeline.model.Source;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.model.Toll;
import org.saheltimeline.text.Localized;

/** Writes an event as JSON; the fields have the names that the content files use. */
final class EventJson {

    private final Timeline timeline;
    private final Addresses addresses;
    private final Json json;

    EventJson(Timeline timeline, Json json) {
        this.timeline = timeline;
        this.addresses = new Addresses(timeline.site());
        this.json = json;
    }

    void write(Event event) {
        json.object(() -> {
            json.text("id", event.id());
            json.object(
                    "url",
                    () -> timeline.site()
                            .languages()
                            .forEach(language -> json.text(language.code(), addresses.of(timeline, event, language))));
            json.object("date", () -> date(event.date()));
            json.localized("date_note", event.dateNote());
            json.localized("title", event.title());
            json.localized("summary", event.summary());
            json.text("event_type", event.type().word());
            json.text("sub_event_type", event.subType().word());
            json.object("location", () -> location(event.location()));
            json.objects("actors", event.actors(), this::participation);
            event.toll().total().ifPresent(total -> json.object("fatalities", () -> fatalities(event.toll(), total)));
            json.objects("toll", event.toll().claims(), this::claim);
            json.word("grading", event.grade());
            json.objects("related", event.related(), this::link);
            json.number("origins", timeline.corroboration(event).origins());
            json.objects("sources", event.sources(), this::source);
            json.array("topics", () -> event.topics().forEach(topic -> json.item(topic.id())));
            record(event);
        });
    }

    private void record(Event event) {
        json.word("sensitivity", event.sensitivity());
        json.objects("corrections", event.corrections(), this::correction);
        json.array("previous_ids", () -> event.previousIds().forEach(old -> json.item(old.id())));
        json.object("external_ids", () -> externalIds(event.externalIds()));
        date("added", event.added());
        date("updated", event.updated().orElse(null));
    }

    private void externalIds(Map<String, String> ids) {
        new TreeMap<>(ids).forEach(json::text);
    }

    private void date(EdtfDate date) {
        json.text("edtf", date.text());
        day("earliest", date.earliest());
        day("latest", date.latest());
        json.text("precision", EventRow.precision(date));
        json.text("qualifier", EventRow.qualifier(date));
    }

    private void date(String name, @Nullable EdtfDate date) {
        json.text(name, EventRow.edtf(date));
    }

    /** An open or unknown end has no day. */
    private void day(String name, LocalDate day) {
        json.value(name, EventRow.day(day));
    }

    private void location(Location location) {
        json.localized("name", location.name());
        json.text("country", location.country().id());
        json.text("admin1", EventRow.id(location.region()));
        location.published().ifPresent(point -> {
            json.decimal("lat", point.lat());
            json.decimal("lon", point.lon());
        });
        json.number("geo_precision", location.precision().code());
        json.array("other_countries", () -> location.otherCountries().forEach(country -> json.item(country.id())));
    }

    private void participation(Participation part) {
        json.text("actor", EventRow.id(part.actor()));
        json.localized("name", part.name());
        json.word("role", part.role());
        json.word("attribution", part.attribution());
        json.localized("attributed_by", part.attributedBy());
    }

    private void fatalities(Toll toll, Range total) {
        json.number("low", total.low());
        json.number("best", total.best());
        total.high().ifPresent(high -> json.number("high", high));
        Fatalities retained = toll.retained();
        if (retained != null) {
            json.array("groups", () -> retained.groups().forEach(group -> json.item(group.word())));
            json.localized("rationale", retained.rationale());
        }
    }

    private void claim(Claim claim) {
        json.word("group", claim.group());
        json.localized("detail", claim.detail());
        figure("killed", claim.killed());
        figure("injured", claim.injured());
        json.localized("claimant", claim.claimant());
        json.text("source", claim.source().id());
        date("as_of", claim.asOf());
        json.word("scope", claim.scope());
    }

    private void figure(String name, @Nullable Figure figure) {
        if (figure != null) {
            json.object(name, () -> {
                json.number("min", figure.min());
                json.number("max", figure.max());
                json.localized("text", figure.text());
            });
        }
    }

    private void link(Link link) {
        json.text("event", link.event().id());
        json.word("relation", link.relation());
    }

    private void source(Source source) {
        Citation citation = timeline.citation(source);
        json.text(source instanceof Source.OfArticle ? "article" : "key", source.key());
        json.text("publisher", citation.publisher().id());
        json.text("title", citation.title());
        json.text("author", citation.author());
        json.text("url", citation.url());
        date("published", citation.published());
        json.text("lang", citation.language());
        json.array("origin", () -> citation.origins().forEach(origin -> json.item(origin.id())));
        json.truth("origin_inferred", citation.originInferred());
        json.text("via", citation.via());
        json.localized("provenance", citation.provenance());
        json.localized("note", note(source, citation));
        json.text("archive_url", citation.archiveUrl());
        date("archive_date", citation.archiveDate());
        date("accessed", citation.accessed());
    }

    private static @Nullable Localized note(Source source, Citation citation) {
        Localized own = source instanceof Source.OfArticle ofArticle ? ofArticle.note() : null;
        return own == null ? citation.note() : own;
    }

    private void correction(Correction correction) {
        date("date", correction.date());
        json.localized("what", correction.what());
        json.localized("was", correction.was());
        json.localized("now", correction.now());
        json.localized("why", correction.why());
        json.text("source", EventRow.id(correction.source()));
    }
}
