package org.saheltimeline.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.saheltimeline.model.Coordinates;
import org.saheltimeline.model.Event;
import org.saheltimeline.pages.Url;

/**
 * Events as GeoJSON (RFC 7946), with the columns of the CSV as properties, but for the summaries: a map wants to be
 * light, and the page is one link away.
 *
 * <p>An event of which only the region is known has no geometry. The region's middle would be a place where nothing
 * happened.
 */
final class EventsGeoJson implements DataFormat {

    private static final List<Column<EventRow>> PROPERTIES = EventColumns.list().stream()
            .filter(column -> EventColumns.onAMap(column.field().name()))
            .toList();

    private static final List<Field> FIELDS = Stream.concat(
                    Stream.of(
                            Field.of("title", Field.Type.TEXT, "Le titre du site", "The site’s title"),
                            Field.of("licence", Field.Type.STRING, "La licence, SPDX", "The licence, SPDX"),
                            Field.of(
                                    "features[].id",
                                    Field.Type.STRING,
                                    "L’identifiant de l’événement",
                                    "The event’s id"),
                            Field.of(
                                    "features[].geometry.coordinates[]",
                                    Field.Type.NUMBER,
                                    "Longitude et latitude ; geometry vaut null si seule la région est connue",
                                    "Longitude and latitude; geometry is null where only the region is known")),
                    PROPERTIES.stream().map(EventsGeoJson::property))
            .toList();

    private static Field property(Column<EventRow> column) {
        Field field = column.field();
        return new Field("features[].properties." + field.name(), field.type(), field.description());
    }

    @Override
    public DataFile file(String folder) {
        return new DataFile(
                new Url(folder + "events.geojson"),
                "application/geo+json",
                "events-geojson",
                Field.bilingual(
                        "Les événements pour une carte (GeoJSON) ; sans point si seule la région est connue.",
                        "The events for a map (GeoJSON); without a point where only the region is known."),
                FIELDS);
    }

    @Override
    public void write(Extract extract, OutputStream out) {
        Addresses addresses = new Addresses(extract.timeline().site());
        try (Json json = new Json(out)) {
            json.object(() -> {
                json.text("type", "FeatureCollection");
                json.localized("title", extract.timeline().site().title());
                json.text("licence", extract.timeline().site().licence());
                json.objects("features", extract.events(), event -> feature(json, extract, addresses, event));
            });
        }
    }

    private static void feature(Json json, Extract extract, Addresses addresses, Event event) {
        EventRow row = EventRow.of(extract.timeline(), addresses, event);
        json.text("type", "Feature");
        json.text("id", event.id());
        row.point()
                .ifPresentOrElse(
                        point -> json.object("geometry", () -> point(json, point)), () -> json.none("geometry"));
        json.object("properties", () -> {
            for (Column<EventRow> column : PROPERTIES) {
                json.value(column.field().name(), column.value().apply(row));
            }
        });
    }

    private static void point(Json json, Coordinates point) {
        json.text("type", "Point");
        json.array("coordinates", () -> {
            json.item(point.lon());
            json.item(point.lat());
        });
    }
}
