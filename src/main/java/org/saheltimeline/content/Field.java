package org.saheltimeline.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Ref;
import org.saheltimeline.problem.Nearest;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Localized;

/**
 * A key's value or a list's item, to be read as what it should be. What is absent, or wrong and reported, reads as
 * nothing.
 */
final class Field {

    /** What the value is to the map or list around it. */
    enum Role {
        OPTIONAL,
        REQUIRED,
        ITEM
    }

    private final String name;
    private final Role role;
    private final YamlNode key; // the key; what its place stands in for where there is none
    private final YamlNode value; // the same for the value
    private final @Nullable YamlNode node; // the value; null where nothing is written
    private final Problems problems;

    private Field(String name, Role role, YamlNode key, YamlNode value, @Nullable YamlNode node, Problems problems) {
        this.name = name;
        this.role = role;
        this.key = key;
        this.value = value;
        this.node = node == null || node.isEmpty() ? null : node;
        this.problems = problems;
    }

    static Field of(YamlMap.Entry entry, Role role, Problems problems) {
        return new Field(entry.key().text(), role, entry.key(), entry.value(), entry.value(), problems);
    }

    static Field missing(String name, Role role, YamlMap from, Problems problems) {
        return new Field(name, role, from, from, null, problems);
    }

    /** Whether anything is written here. */
    boolean isPresent() {
        return node != null;
    }

    boolean isMap() {
        return node instanceof YamlMap;
    }

    /** The key; that of the list for an item. */
    String name() {
        return name;
    }

    /** Where the key is; where its map begins if it is missing. */
    Place keyPlace() {
        return key.place();
    }

    /** Where the value is; where the map begins if its key is missing. */
    Place place() {
        return value.place();
    }

    /** The value as it is written, whatever it means. */
    Optional<YamlScalar> scalar() {
        return as(YamlScalar.class, "one text", "write one text, and nothing under it");
    }

    /** A text, without the spaces and line breaks around it. */
    Optional<String> text() {
        Optional<String> text = scalar().map(scalar -> scalar.text().strip());
        if (text.isPresent() && text.get().isEmpty()) {
            error("missing-key", "is empty", "write the text, or delete the quotes");
            return Optional.empty();
        }
        return text;
    }

    /**
     * What else is written as one text, a date for instance.
     *
     * @param reader gives nothing for what it cannot read, and reports that at the scalar's place
     */
    <T> Optional<T> value(BiFunction<YamlScalar, Problems, Optional<T>> reader) {
        return scalar().flatMap(scalar -> reader.apply(scalar, problems));
    }

    /** Somebody else's id. */
    Optional<Ref> ref() {
        return text().map(id -> new Ref(id, place()));
    }

    /** A whole number of at most nine digits, both bounds included. */
    OptionalInt integer(int least, int greatest) {
        Optional<Double> number = Numbers.WHOLE.read(this, least, greatest);
        return number.isPresent() ? OptionalInt.of(number.get().intValue()) : OptionalInt.empty();
    }

    /** A number with a decimal point or without, both bounds included. */
    OptionalDouble decimal(double least, double greatest) {
        Optional<Double> number = Numbers.DECIMAL.read(this, least, greatest);
        return number.isPresent() ? OptionalDouble.of(number.get()) : OptionalDouble.empty();
    }

    /** {@code true} or {@code false}. */
    Optional<Boolean> bool() {
        Optional<String> text = text();
        if (text.isEmpty() || text.get().equals("true") || text.get().equals("false")) {
            return text.map("true"::equals);
        }
        wrong("true or false", "write true or false");
        return Optional.empty();
    }

    /** One of some words. */
    Optional<String> oneOf(Collection<String> words) {
        return oneOf(words, Function.identity());
    }

    /** One of some values by the words that they have in content files, such as an enum's. */
    <T> Optional<T> oneOf(Collection<T> values, Function<T, String> word) {
        Optional<String> text = text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value =
                values.stream().filter(v -> word.apply(v).equals(text.get())).findFirst();
        if (value.isEmpty()) {
            List<String> words = values.stream().map(word).toList();
            error(
                    "unknown-word",
                    "cannot be `" + shortened(text.get()) + "`",
                    Nearest.to(text.get(), words)
                            .map(nearest -> "write `" + nearest + "`")
                            .orElse("use one of: " + String.join(", ", words)));
        }
        return value;
    }

    /** A text by language, as a map. */
    Optional<Localized> localized() {
        Optional<YamlMap> map = as(
                YamlMap.class,
                "a text by language",
                "write a line such as `fr: …` under it for each language (" + LocalizedReader.CODES + ")");
        Optional<Localized> texts = map.flatMap(languages -> LocalizedReader.read(languages, problems));
        if (role == Role.REQUIRED
                && map.isPresent()
                && map.get().entries().stream().allMatch(entry -> entry.value().isEmpty())) {
            error("missing-key", "is empty", "write its text");
        }
        return texts;
    }

    /** A text by language, or one text for all languages. */
    Optional<Localized> localizedOrNeutral() {
        return isMap() ? localized() : text().map(Localized::neutral);
    }

    /** A list's items; none if it is absent. An empty item is reported and left out. */
    List<Field> items() {
        List<Field> items = new ArrayList<>();
        as(YamlList.class, "a list", "write `" + name + ": […]`, or each item on a line of its own after `- `")
                .ifPresent(list -> list.items().forEach(item -> {
                    Field field = new Field(name, Role.ITEM, item, item, item, problems);
                    if (field.isPresent()) {
                        items.add(field);
                    } else {
                        field.error("missing-key", "is empty", "write it, or delete its dash");
                    }
                }));
        return items;
    }

    /** A list of texts. */
    List<String> texts() {
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** A list of ids. */
    List<Ref> refs() {
        return items().stream().flatMap(item -> item.ref().stream()).toList();
    }

    /** A map. */
    Optional<Fields> map() {
        return as(YamlMap.class, "a map", "write its keys under it, `key: value`")
                .map(map -> new Fields(map, problems));
    }

    /** A list of maps. */
    List<Fields> maps() {
        return items().stream().flatMap(item -> item.map().stream()).toList();
    }

    private <N extends YamlNode> Optional<N> as(Class<N> kind, String what, String mend) {
        if (node != null && !kind.isInstance(node)) {
            wrong(what, mend);
            return Optional.empty();
        }
        return Optional.ofNullable(node).map(kind::cast);
    }

    /** Reports what is wrong with the value otherwise; the message goes on after its name. */
    void error(String rule, String message, String mend) {
        problems.error(rule, place(), label() + " " + message, mend);
    }

    /** Reports that the value is not what is expected. */
    void wrong(String expected, String mend) {
        String found = node instanceof YamlScalar scalar
                ? "`" + shortened(scalar.text().strip()) + "`"
                : node == null ? "nothing" : node.kind();
        error("wrong-type", "must be " + expected + ", not " + found, mend);
    }

    private String label() {
        return (role == Role.ITEM ? "an item of `" : "`") + name + "`";
    }

    /** The beginning of a text's first line, for messages. */
    static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= 40 && line.length() == text.length()
                ? text
                : line.substring(0, line.offsetByCodePoints(0, Math.min(37, line.codePointCount(0, line.length()))))
                        + "…";
    }
}
