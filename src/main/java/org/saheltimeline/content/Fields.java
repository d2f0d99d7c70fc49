package org.saheltimeline.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.problem.Nearest;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;

/**
 * A map's values by key. Whatever is wrong becomes a problem and reads as absent, so that a reader goes on to the end
 * and a file's five mistakes are five problems:
 *
 * <pre>{@code
 * Fields fields = new Fields(map, problems);
 * Optional<Localized> title = fields.required("title").localized();
 * Optional<String> country = fields.optional("country").text();
 * fields.done(); // all that was not asked for is an unknown key
 * }</pre>
 */
final class Fields {

    private final YamlMap map;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Field> missing = new ArrayList<>();
    private boolean allAsked;
    private int next; // where to look first: files mostly have their keys in the order they are asked for

    Fields(YamlMap map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    /** Where the map begins. */
    Place place() {
        return map.place();
    }

    /** The value of a key that may be missing or empty. */
    Field optional(String key) {
        return field(key, Field.Role.OPTIONAL);
    }

    /**
     * The value of a key that must be there; it is a problem if it is empty, and, when all keys are {@link #done()}, if
     * it is missing.
     */
    Field required(String key) {
        Field field = field(key, Field.Role.REQUIRED);
        if (!field.isPresent()) {
            if (entry(key) == null) {
                missing.add(field);
            } else {
                field.error("missing-key", "is empty", "write its value");
            }
        }
        return field;
    }

    /**
     * All values, for a map whose keys are ids; {@link Field#name()} is the id. No key is unknown then. An empty value
     * is reported and left out.
     */
    List<Field> all() {
        allAsked = true;
        List<Field> all = new ArrayList<>();
        for (YamlMap.Entry entry : map.entries()) {
            Field field = Field.of(entry, Field.Role.REQUIRED, problems);
            if (field.isPresent()) {
                all.add(field);
            } else {
                field.error("missing-key", "is empty", "write its value, or delete it");
            }
        }
        return all;
    }

    /** Reports each key that was not asked for as one that does not belong here, and those that are missing. */
    void nothingElse(String rule, String message, String mend) {
        map.entries().stream()
                .filter(entry -> !asked.contains(entry.key().text()))
                .forEach(entry -> {
                    asked.add(entry.key().text());
                    Field.of(entry, Field.Role.OPTIONAL, problems).error(rule, message, mend);
                });
        done();
    }

    /**
     * Reports the keys that were not asked for and those that are missing; to be called when all that are known were. A
     * key that was only misspelt is one mistake, and reported once.
     */
    void done() {
        Set<String> meant = new HashSet<>();
        for (YamlMap.Entry entry : map.entries()) {
            String key = entry.key().text();
            if (!allAsked && !asked.contains(key)) {
                Optional<String> nearest = Nearest.to(key, asked);
                nearest.ifPresent(meant::add);
                problems.error(
                        "unknown-key",
                        entry.key().place(),
                        "`" + key + "` is no key here",
                        nearest.map(word -> "write `" + word + "`").orElse("use one of: " + String.join(", ", asked)));
            }
        }
        for (Field field : missing) {
            if (!meant.contains(field.name())) {
                field.error("missing-key", "is missing", "add `" + field.name() + ": …`");
            }
        }
    }

    private Field field(String key, Field.Role role) {
        asked.add(key);
        YamlMap.Entry entry = entry(key);
        return entry == null ? Field.missing(key, role, map, problems) : Field.of(entry, role, problems);
    }

    private YamlMap.@Nullable Entry entry(String key) {
        List<YamlMap.Entry> entries = map.entries();
        for (int i = 0; i < entries.size(); i++) {
            int index = (next + i) % entries.size();
            if (entries.get(index).key().text().equals(key)) {
                next = index;
                return entries.get(index);
            }
        }
        return null;
    }
}
