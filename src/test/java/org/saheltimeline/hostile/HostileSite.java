package org.saheltimeline.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.saheltimeline.Build;
import org.saheltimeline.BuildOptions;
import org.saheltimeline.BuildResult;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.sample.DocsExample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The example of docs/content.md, in which every field occurs, with another text in every field that takes any text;
 * and more events like its first, so that lists have their filters.
 */
public final class HostileSite {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String EVENT = "events/2023/2023-10-02-tabatol-attack.yaml";
    private static final int MORE_EVENTS = 9;

    /** The keys under which any text may stand, also by language. */
    private static final Set<String> TEXTS = Set.of(
            "title",
            "description",
            "summary",
            "date_note",
            "name",
            "short",
            "detail",
            "text",
            "claimant",
            "rationale",
            "author",
            "via",
            "provenance",
            "note",
            "what",
            "was",
            "now",
            "why",
            "attributed_by",
            "source_title",
            "contact",
            "sentence",
            "ucdp",
            "licence");

    /** The keys under which addresses of the web stand. */
    private static final Set<String> ADDRESSES = Set.of("url", "archive_url", "homepage", "source");

    private static final Map<String, Path> ONCE = new ConcurrentHashMap<>();

    private final boolean attacks;

    private boolean inAnEvent;
    private int event;
    private int field;

    private HostileSite(boolean attacks) {
        this.attacks = attacks;
    }

    /** The folder of the site with the attacks in every text; built once. */
    public static Path attacked() {
        return ONCE.computeIfAbsent("attacked", name -> new HostileSite(true).build(name));
    }

    /** The folder of the same site with harmless texts. */
    static Path harmless() {
        return ONCE.computeIfAbsent("harmless", name -> new HostileSite(false).build(name));
    }

    /**
     * What stands in a field in place of a harmless text: every attack, each field beginning with another; in events,
     * which may not be so long, a few, so that over all events the same field has had every one.
     */
    private String text(String harmless) {
        List<String> all = new ArrayList<>(Attacks.all());
        int few = (all.size() + MORE_EVENTS) / (1 + MORE_EVENTS);
        Collections.rotate(all, -(field++ + event * few));
        return attacks ? String.join("\n\n", inAnEvent ? all.subList(0, few) : all) : harmless;
    }

    private String address(String harmless) {
        List<String> all = Attacks.addresses();
        return attacks ? all.get((field++ + event) % all.size()) : harmless;
    }

    private Path build(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "test-sites"));
            Path temp = Files.createTempDirectory(folder, name);
            build(temp.resolve("content"), temp.resolve("site"));
            return temp.resolve("site");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void build(Path content, Path out) throws IOException {
        DocsExample.write(files(), content);
        BuildOptions options =
                new BuildOptions(content, Path.of("templates"), out, null, List.of(), true, null, false, 2);
        BuildResult result = new Build(options.published(true)).run();
        if (!result.done()) {
            throw new AssertionError("not built: " + result.problems());
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (Map.Entry<String, String> file : DocsExample.files().entrySet()) {
            inAnEvent = file.getKey().startsWith("events/");
            files.put(file.getKey(), changed(file.getKey(), file.getValue()));
        }
        inAnEvent = true;
        for (int i = 0; i < MORE_EVENTS; i++) {
            event = i + 1;
            field = 0;
            ObjectNode more = (ObjectNode) YAML.readTree(DocsExample.files().get(EVENT));
            more.remove("previous_ids");
            files.put("events/2023/2023-10-02-more-" + i + ".yaml", YAML.writeValueAsString(changed(more)));
        }
        return files;
    }

    private String changed(String path, String file) {
        field = 0;
        if (path.endsWith(".md")) {
            String[] parts = file.split("---\n", 3);
            return "---\n" + changed("", parts[1]) + "---\n" + text(parts[2]) + "\n";
        }
        JsonNode tree = YAML.readTree(file);
        if (path.equals("site.yaml")) {
            ((ArrayNode) tree.get("languages")).add("ar");
        }
        return YAML.writeValueAsString(changed(tree)).replaceFirst("^---\n?", "");
    }

    private JsonNode changed(JsonNode tree) {
        if (tree instanceof ObjectNode map) {
            for (String key : List.copyOf(map.propertyNames())) {
                JsonNode value = map.get(key);
                map.set(key, TEXTS.contains(key) ? words(value) : leaf(key, changed(value)));
            }
        } else if (tree instanceof ArrayNode list) {
            list.forEach(this::changed);
        }
        return tree;
    }

    private JsonNode words(JsonNode value) {
        if (value instanceof ObjectNode languages) {
            languages.propertyNames().forEach(language -> languages.set(language, words(languages.get(language))));
            return languages;
        }
        return StringNode.valueOf(text(value.asString()));
    }

    private JsonNode leaf(String key, JsonNode value) {
        boolean isAddress =
                ADDRESSES.contains(key) && value.isString() && value.asString().startsWith("http");
        return isAddress ? StringNode.valueOf(address(value.asString())) : value;
    }

    /** What is said of the content where every field of this name has this value. */
    static List<Problem> mistakes(Path content, String field, String value) throws IOException {
        Map<String, String> files = DocsExample.files();
        String quoted =
                YAML.writeValueAsString(value).replaceFirst("^--- ?", "").strip();
        files.replaceAll((path, file) ->
                file.replaceAll("(?m)(\\b" + field + ": )([^{\\[\\n,}]+)", "$1" + Matcher.quoteReplacement(quoted)));
        DocsExample.write(files, content);
        BuildOptions options =
                new BuildOptions(content, Path.of("templates"), content, null, List.of(), true, null, false, 1);
        return new Build(options).check().problems();
    }

    /** Every file of a site, by its path. */
    public static Map<String, byte[]> read(Path site) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
