package org.saheltimeline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;
import static org.saheltimeline.sample.TimelineSketch.timeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saheltimeline.model.GeoPrecision;
import org.saheltimeline.sample.DocsExample;
import org.saheltimeline.sample.EventSketch;
import tools.jackson.databind.JsonNode;

class DataFilesTest {

    @TempDir
    private Path folder;

    @Test
    void anEventIsARow() throws IOException {
        Map<String, String> row = example().csv("data/events.csv").get(1);

        assertThat(row)
                .containsEntry("id", "2023-10-02-tabatol-attack")
                .containsEntry("date_edtf", "2023-10-02")
                .containsEntry("date_precision", "day")
                .containsEntry("date_qualifier", "")
                .containsEntry("title_en", "At least 29 soldiers killed near Tabatol")
                .containsEntry("title_ar", "")
                .containsEntry("country", "NE")
                .containsEntry("admin1", "NE-5")
                .containsEntry("admin1_name_fr", "Tahoua")
                .containsEntry("other_countries", "ML")
                .containsEntry("lat", "15.1")
                .containsEntry("lon", "4.8")
                .containsEntry("geo_precision", "2")
                .containsEntry("actors", "issp (perpetrator, attributed); Civils (victim)")
                .containsEntry("actor_names_en", "Islamic State Sahel Province; Civilians")
                .containsEntry("fatalities_low", "29")
                .containsEntry("fatalities_high", "60")
                .containsEntry("fatalities_basis", "editors")
                .containsEntry("claims", "3")
                .containsEntry("grading", "contested")
                .containsEntry("sources", "2")
                .containsEntry("source_urls", "https://example.org/article; https://example.org/rfi")
                .containsEntry("topics", "three-borders")
                .containsEntry("external_ids", "ucdp:412345")
                .containsEntry("url_fr", "https://example.org/fr/events/2023-10-02-tabatol-attack/")
                .containsEntry("url_ar", "")
                .containsEntry("added", "2023-10-04")
                .containsEntry("updated", "2023-10-05")
                .containsEntry("summary_fr", "Selon le **ministère de la Défense**, 29 soldats ont été tués.");
    }

    @Test
    void aClaimIsARowWithWhoSaysIt() throws IOException {
        List<Map<String, String>> rows = example().csv("data/claims.csv");

        assertThat(rows).extracting(row -> row.get("killed_min")).containsExactly("29", "60", "24");
        assertThat(rows).extracting(row -> row.get("killed_max")).containsExactly("29", "", "");
        assertThat(rows.get(2))
                .containsEntry("event", "2023-10-02-tabatol-attack")
                .containsEntry("claim", "3")
                .containsEntry("group", "militants")
                .containsEntry("killed_text_fr", "plusieurs dizaines")
                .containsEntry("injured_min", "")
                .containsEntry("claimant_en", "defence ministry")
                .containsEntry("source", "2023-10-03-digest")
                .containsEntry("source_publisher", "rfi")
                .containsEntry("source_url", "https://example.org/article")
                .containsEntry("scope", "whole");
    }

    @Test
    void whatIsNotReportedIsEmptyAndNotZero() {
        EventSketch none = event("a");
        EventSketch zero = event("b").cites("rfi", "rfi").killed(0, "rfi");

        assertThat(new Written(timeline(none, zero)).csv("data/events.csv"))
                .extracting(row -> row.get("fatalities_best"))
                .containsExactly("", "0");
    }

    @Test
    void anOpenEndHasNoDay() {
        Map<String, String> row = new Written(timeline(event("a").date("2012-01/..")))
                .csv("data/events.csv")
                .get(0);

        assertThat(row)
                .containsEntry("date_edtf", "2012-01/..")
                .containsEntry("date_earliest", "2012-01-01")
                .containsEntry("date_latest", "")
                .containsEntry("date_precision", "span");
    }

    @Test
    void aTitleThatIsAFormulaIsDefusedAndACoordinateIsNot() {
        EventSketch formula = event("a").title("=1+1").at(15.4, -3.25, GeoPrecision.PLACE);
        Map<String, String> row =
                new Written(timeline(formula)).csv("data/events.csv").get(0);

        assertThat(row).containsEntry("title_fr", "'=1+1").containsEntry("lon", "-3.25");
    }

    @Test
    void aPointOfTheMapIsLongitudeFirstAndCutToItsPrecision() {
        JsonNode feature = map(event("a").at(15.45678, 3.45678, GeoPrecision.NEAR));

        assertThat(feature.get("type").asString()).isEqualTo("Feature");
        assertThat(feature.get("id").asString()).isEqualTo("a");
        assertThat(feature.get("geometry").toString()).isEqualTo("{\"type\":\"Point\",\"coordinates\":[3.5,15.5]}");
        assertThat(feature.get("properties").get("country").asString()).isEqualTo("NE");
        assertThat(feature.get("properties").get("sources").asInt()).isZero();
    }

    @Test
    void anEventOfWhichOnlyTheRegionIsKnownHasNoPointOnTheMap() {
        JsonNode feature = map(event("a").region("NE-5").at(15.45678, 3.45678, GeoPrecision.REGION));

        assertThat(feature.get("geometry").isNull()).isTrue();
        assertThat(feature.get("properties").get("admin1").asString()).isEqualTo("NE-5");
        assertThat(feature.toString()).doesNotContain("15.4", "3.4");
    }

    @Test
    void aCountryHasTheSameFilesWithItsEvents() {
        Written written = new Written(
                timeline(event("niger"), event("mali").in("ML"), event("both").in("ML", "NE")));

        assertThat(written.csv("data/ne/events.csv"))
                .extracting(row -> row.get("id"))
                .containsExactly("both", "niger");
        assertThat(written.json("data/ml/events.geojson").get("features")).hasSize(2);
        assertThat(written.json("data/ml/events.json").get("events")).hasSize(2);
    }

    @Test
    void aCountryWithoutEventsHasNoFiles() {
        assertThat(new Written(timeline(event("a"))).documents())
                .extracting(document -> document.url().path())
                .contains("data/ne/events.csv", "data/ne/claims.csv")
                .doesNotContain("data/ml/events.csv");
    }

    @Test
    void theJsonHasTheNamesBehindTheIds() throws IOException {
        JsonNode json = example().json("data/events.json");
        JsonNode source = json.get("events").get(1).get("sources").get(0);

        assertThat(json.get("publishers")
                        .get(source.get("publisher").asString())
                        .get("name")
                        .asString())
                .isEqualTo("RFI");
        assertThat(json.get("regions").get("NE-5").get("country").asString()).isEqualTo("NE");
    }

    @Test
    void theDataPackageSaysWhatTheColumnsAreAndUnderWhichLicence() throws IOException {
        Written written = example();
        JsonNode description = written.json("data/datapackage.json");
        JsonNode events = description.get("resources").get(0);

        assertThat(description.get("licenses").get(0).get("path").asString())
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(events.get("path").asString()).isEqualTo("events.csv");
        assertThat(events.get("schema").get("primaryKey").get(0).asString()).isEqualTo("id");
        assertThat(events.get("schema")
                        .get("fields")
                        .valueStream()
                        .map(field -> field.get("name").asString()))
                .containsExactlyElementsOf(written.csv("data/events.csv").get(0).keySet());
        assertThat(events.get("schema")
                        .get("fields")
                        .valueStream()
                        .map(field -> field.get("type").asString()))
                .isSubsetOf("string", "integer", "number", "date");
    }

    private Written example() throws IOException {
        return new Written(DocsExample.timeline(folder));
    }

    private static JsonNode map(EventSketch sketch) {
        return new Written(timeline(sketch))
                .json("data/events.geojson")
                .get("features")
                .get(0);
    }
}
