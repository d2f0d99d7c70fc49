package org.saheltimeline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.sample.DocsExample;
import org.saheltimeline.text.Language;
import tools.jackson.databind.JsonNode;

/**
 * docs/data.md, the code's descriptions and the files say the same. {@code -Dgolden.update=true} writes the code's
 * descriptions into the page.
 */
class DataDocsTest {

    private static final Path DOCS = Path.of("docs/data.md");
    private static final String PROPERTIES = "features[].properties.";
    private static final Set<String> LANGUAGES = Set.copyOf(Language.codes());

    @TempDir
    private Path folder;

    @Test
    void theTablesAreWhatTheCodeSays() throws IOException {
        for (DataFile file : DataFiles.all()) {
            Pattern section = Pattern.compile(
                    "(## `" + Pattern.quote(file.name()) + "`.*?\\n)((?:\\|[^\\n]*\\n)+)", Pattern.DOTALL);
            Matcher found = section.matcher(Files.readString(DOCS));
            assertThat(found.find())
                    .as("a section on %s with a table", file.name())
                    .isTrue();
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(DOCS, found.replaceFirst("$1" + Matcher.quoteReplacement(table(file))));
            } else {
                assertThat(found.group(2)).isEqualTo(table(file));
            }
        }
    }

    @Test
    void everyFileOfTheSiteThatIsNotAPageIsOnThePage() throws IOException {
        String docs = Files.readString(DOCS);
        assertThat(new Written(DocsExample.timeline(folder)).documents())
                .extracting(document -> document.url().path())
                .allSatisfy(path -> assertThat(docs)
                        .contains("`/"
                                + path.replaceFirst("-(fr|en)\\.", "-LANG.").replaceFirst("^data/../", "data/CC/")
                                + "`"));
    }

    @Test
    void everyFieldIsDescribedInFrenchAndEnglish() {
        assertThat(DataFiles.all()).flatExtracting(DataFile::fields).allSatisfy(field -> {
            assertThat(field.description().languages()).contains(Language.FR, Language.EN);
            assertThat(field.description().in(Language.EN).value()).doesNotEndWith(".");
        });
    }

    @Test
    void theJsonHasTheFieldsThatAreDescribedAndNoOthers() throws IOException {
        Set<String> found = fields("data/events.json");
        Set<String> described = described("events-json");

        assertThat(described).containsAll(found);
        assertThat(found)
                .containsAll(without(
                        described,
                        "events[].date.qualifier",
                        "events[].toll[].injured.max",
                        "events[].toll[].injured.text"));
    }

    @Test
    void theMapHasTheFieldsThatAreDescribedAndNoOthers() throws IOException {
        Set<String> found = fields("data/events.geojson");
        found.removeIf(field -> field.matches("type|.*\\.type|.*\\.geometry"));

        assertThat(described("events-geojson")).containsAll(found);
        assertThat(found).contains("features[].id", "features[].geometry.coordinates[]", PROPERTIES + "title_fr");
    }

    private static String table(DataFile file) {
        StringBuilder table = new StringBuilder("| field | type | |\n| --- | --- | --- |\n");
        for (Field field : file.fields()) {
            if (!field.name().startsWith(PROPERTIES)) {
                table.append("| `%s` | %s | %s |%n"
                        .formatted(
                                field.name(),
                                field.type().word(),
                                field.description().in(Language.EN)));
            }
        }
        return table.toString();
    }

    private static Set<String> described(String key) {
        Set<String> names = new TreeSet<>();
        DataFiles.all().stream()
                .filter(file -> file.key().equals(key))
                .flatMap(file -> file.fields().stream())
                .forEach(field -> names.add(field.name()));
        return names;
    }

    private static Set<String> without(Set<String> all, String... some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(List.of(some));
        return rest;
    }

    private Set<String> fields(String path) throws IOException {
        Timeline timeline = DocsExample.timeline(folder);
        Set<String> found = new TreeSet<>();
        collect(new Written(timeline).json(path), "", found);
        return found;
    }

    /** The ways to all values; a text by language is one value, and ids that are keys are a star. */
    private static void collect(JsonNode node, String way, Set<String> found) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, way + "[]", found));
        } else if (node.isObject() && !isText(node, way)) {
            boolean map = way.matches("countries|regions|actors|publishers|topics|.*\\.url|.*external_ids");
            node.properties()
                    .forEach(field -> collect(
                            field.getValue(), (way.isEmpty() ? "" : way + ".") + (map ? "*" : field.getKey()), found));
        } else {
            found.add(way);
        }
    }

    private static boolean isText(JsonNode node, String way) {
        return !way.endsWith(".url") && !node.isEmpty() && LANGUAGES.containsAll(node.propertyNames());
    }
}
