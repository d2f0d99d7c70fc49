package org.saheltimeline.exchange;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.Bound;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Location;
import org.saheltimeline.model.Participation;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/** Writes what happened as schema.org's {@code Event}. */
final class SchemaEvent {

    private final Timeline timeline;

    SchemaEvent(Timeline timeline) {
        this.timeline = timeline;
    }

    void write(Json json, Event event, String id, Language language) {
        json.text("@type", "Event");
        json.text("@id", id);
        json.text("name", event.title().in(language).value());
        dates(json, event.date());
        json.object("location", () -> location(json, event.location(), language));
        if (!event.actors().isEmpty() || !event.topics().isEmpty()) {
            json.array("about", () -> about(json, event, language));
        }
        json.text("keywords", event.type().word() + ", " + event.subType().word());
    }

    private static void dates(Json json, EdtfDate date) {
        if (date instanceof EdtfDate.Interval interval) {
            iso(interval.start()).ifPresent(start -> json.text("startDate", start));
            iso(interval.end()).ifPresent(end -> json.text("endDate", end));
        } else {
            IsoDate.of(date).ifPresent(start -> json.text("startDate", start));
        }
    }

    private static Optional<String> iso(Bound bound) {
        return bound instanceof Bound.At at ? IsoDate.of(at.date()) : Optional.empty();
    }

    private void location(Json json, Location location, Language language) {
        Ref region = location.region();
        Localized country =
                timeline.places().countries().get(location.country()).name();
        @Nullable
        Localized regionName =
                region == null ? null : timeline.places().regions().get(region).name();
        Localized name = location.name() != null ? location.name() : regionName != null ? regionName : country;
        json.text("@type", "Place");
        json.text("name", name.in(language).value());
        json.object("address", () -> {
            json.text("@type", "PostalAddress");
            json.text(
                    "addressRegion",
                    regionName == null ? null : regionName.in(language).value());
            json.text("addressCountry", location.country().id());
        });
        location.published()
                .ifPresent(point -> json.object("geo", () -> {
                    json.text("@type", "GeoCoordinates");
                    json.decimal("latitude", point.lat());
                    json.decimal("longitude", point.lon());
                }));
    }

    private void about(Json json, Event event, Language language) {
        for (Participation part : event.actors()) {
            json.object(() -> {
                json.text("@type", part.actor() == null ? "Thing" : "Organization");
                json.text("name", timeline.nameOf(part).in(language).value());
            });
        }
        for (Ref topic : event.topics()) {
            json.object(() -> {
                json.text("@type", "Thing");
                json.text(
                        "name", timeline.topics().get(topic).name().in(language).value());
            });
        }
    }
}
