package org.saheltimeline.exchange;

import java.io.OutputStream;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Url;

/** Events as JSON with everything that is known of them, and the names behind the ids that they use. */
final class EventsJson implements DataFormat {

    @Override
    public DataFile file(String folder) {
        return new DataFile(
                new Url(folder + "events.json"),
                "application/json",
                "events-json",
                Field.bilingual(
                        "Tout : les événements, leurs bilans, sources et corrections, dans les termes des fichiers"
                                + " d’origine.",
                        "Everything: the events with their claims, sources and corrections, in the words of the"
                                + " content files."),
                EventsJsonFields.LIST);
    }

    @Override
    public void write(Extract extract, OutputStream out) {
        Timeline timeline = extract.timeline();
        try (Json json = new Json(out)) {
            EventJson event = new EventJson(timeline, json);
            json.object(() -> {
                json.localized("title", timeline.site().title());
                json.text("licence", timeline.site().licence());
                json.text("base_url", timeline.site().baseUrl().toString());
                json.array("events", () -> extract.events().forEach(event::write));
                new UsedNames(extract).write(json);
            });
        }
    }
}
