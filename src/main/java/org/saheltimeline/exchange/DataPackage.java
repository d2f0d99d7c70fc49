package org.saheltimeline.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.saheltimeline.model.Site;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Language;

/**
 * What is in the data files, in the form that tools read (Frictionless Data's Data Package, version 1).
 *
 * @see <a href="https://specs.frictionlessdata.io/data-package/">Data Package</a>
 */
public final class DataPackage {

    public static final Url URL = new Url(Extract.ALL + "datapackage.json");

    private static final Map<String, List<String>> KEYS =
            Map.of("events-csv", List.of("id"), "claims-csv", List.of("event", "claim"));

    private final Site site;
    private final Language language;
    private final Addresses addresses;

    DataPackage(Timeline timeline) {
        this.site = timeline.site();
        this.language = site.languages().contains(Language.EN) ? Language.EN : site.defaultLanguage();
        this.addresses = new Addresses(site);
    }

    void write(OutputStream out) {
        try (Json json = new Json(out)) {
            json.object(() -> {
                json.text("profile", "data-package");
                json.text("name", "timeline");
                json.text("title", site.title().in(language).value());
                json.text("description", site.description().in(language).value());
                json.text("homepage", addresses.of(new Page.Home(language)));
                json.objects("licenses", List.of(site.licence()), spdx -> {
                    json.text("name", spdx);
                    json.text("path", Licence.address(spdx));
                });
                json.objects("contributors", editors(), editor -> {
                    json.text("title", editor);
                    json.text("role", "author");
                });
                json.objects("resources", DataFiles.all(), file -> resource(json, file));
            });
        }
    }

    private List<String> editors() {
        return site.editors().isEmpty() ? List.of(site.title().in(language).value()) : site.editors();
    }

    private void resource(Json json, DataFile file) {
        boolean table = KEYS.containsKey(file.key());
        json.text("name", file.key());
        json.text("path", file.name());
        json.text("description", file.description().in(language).value());
        json.text("profile", table ? "tabular-data-resource" : "data-resource");
        json.text("format", file.format());
        json.text("mediatype", file.mediaType());
        json.text("encoding", "utf-8");
        if (table) {
            json.object("schema", () -> schema(json, file));
        }
    }

    private void schema(Json json, DataFile file) {
        List<String> key = KEYS.getOrDefault(file.key(), List.of());
        json.objects("fields", file.fields(), field -> {
            json.text("name", field.name());
            json.text("type", field.type().word());
            json.text("description", field.description().in(language).value());
        });
        json.array("missingValues", () -> json.item(""));
        json.array("primaryKey", () -> key.forEach(json::item));
        if (file.key().equals("claims-csv")) {
            json.objects("foreignKeys", List.of("event"), column -> {
                json.text("fields", column);
                json.object("reference", () -> {
                    json.text("resource", "events-csv");
                    json.text("fields", "id");
                });
            });
        }
    }
}
