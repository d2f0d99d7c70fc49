package org.saheltimeline.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** Reads any YAML from Jackson's tokens, and says in plain words what is wrong with it. */
final class FullYaml {

    /** How many maps and lists may stand one in another; an event needs five. */
    static final int MOST_NESTED = 12;

    private final SourceFile file;
    private final Problems problems;
    private final JsonParser parser;
    private int codePoints; // how many code points stand before the char at `chars`
    private int chars;

    private FullYaml(SourceFile file, Problems problems, JsonParser parser) {
        this.file = file;
        this.problems = problems;
        this.parser = parser;
    }

    /** The file's map, or nothing (and a problem). */
    static Optional<YamlMap> read(SourceFile file, Problems problems) {
        try (JsonParser parser = parser(file.text())) {
            try {
                return new FullYaml(file, problems, parser).root();
            } catch (StreamConstraintsException e) {
                return Optional.empty(); // nested deeper than Jackson allows, and so reported here long before
            } catch (JacksonException e) {
                problems.add(new YamlSyntax(file).explain(e, parser.currentTokenLocation()));
                return Optional.empty();
            }
        }
    }

    private static JsonParser parser(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE) // SourceFile has limited it
                .setBufferSize(text.length() + 1) // in smaller pieces a long line takes time by its square
                .build();
        return YAMLFactory.builder()
                .yamlSchema(YAMLSchema.FAILSAFE) // everything is text
                .loadSettings(settings)
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) // reported here, without stopping
                .build()
                .createParser(ObjectReadContext.empty(), text);
    }

    private Optional<YamlMap> root() {
        JsonToken first = parser.nextToken();
        YamlNode root = first == null ? null : node(first, 1);
        if (root == null || (root instanceof YamlScalar scalar && scalar.isEmpty())) {
            problems.error("empty-file", file.start(), "nothing is written here", "write its keys, `key: value`");
            return Optional.empty();
        }
        if (parser.nextToken() != null) {
            feature(place(), "a second document begins in this file", "move it to a file of its own");
        }
        if (root instanceof YamlMap map) {
            return Optional.of(map);
        }
        problems.error(
                "wrong-type",
                root.place(),
                "keys with their values are expected here, not " + root.kind(),
                "write `key: value`, with a space after the colon");
        return Optional.empty();
    }

    private YamlNode node(JsonToken token, int depth) {
        Place place = place();
        char first = firstCharacter();
        if (token.isStructStart()) {
            refuse(first, place);
            if (depth > MOST_NESTED) {
                feature(
                        place,
                        "more than " + MOST_NESTED + " maps and lists stand one in another",
                        "write it flatter; perhaps a bracket is too many");
                parser.skipChildren();
                return token == JsonToken.START_OBJECT
                        ? new YamlMap(file.name(), place.line(), place.column(), List.of())
                        : new YamlList(file.name(), place.line(), place.column(), List.of());
            }
            return token == JsonToken.START_OBJECT ? map(place, depth) : list(place, depth);
        }
        return scalar(first, place);
    }

    private YamlList list(Place place, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, depth + 1));
        }
        return new YamlList(file.name(), place.line(), place.column(), items);
    }

    private YamlMap map(Place place, int depth) {
        YamlMap.Entries entries = new YamlMap.Entries();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            YamlScalar key = key(place());
            YamlNode value = node(parser.nextToken(), depth + 1);
            refuseTight(key, value);
            YamlScalar earlier = entries.same(key);
            if (earlier == null) {
                entries.add(key, value);
            } else {
                problems.error(
                        "duplicate-key",
                        key.place(),
                        "`" + key.text() + "` is given twice; it is there already in line " + earlier.line(),
                        "delete one of the two");
            }
        }
        return entries.toMap(file.name(), place.line(), place.column());
    }

    private YamlScalar key(Place place) {
        YamlScalar key = scalar(firstCharacter(), place);
        if (!key.quoted() && key.text().equals("<<")) {
            feature(place, "the merge key `<<` is not used here", "write the keys out");
        }
        return key;
    }

    /** In braces {@code min:29} is a key without a value to YAML. */
    private void refuseTight(YamlScalar key, YamlNode value) {
        if (!key.quoted() && key.text().contains(":") && value.isEmpty()) {
            problems.error(
                    "yaml-syntax",
                    key.place(),
                    "no space follows the colon in `" + key.text() + "`",
                    "write `key: value`, with a space after the colon");
        }
    }

    private YamlScalar scalar(char first, Place place) {
        refuse(first, place);
        String text = parser.getString();
        if (first == '"') {
            refuseUnfitEscapes(text, place);
        }
        boolean quoted = first == '"' || first == '\'' || first == '|' || first == '>';
        return new YamlScalar(file.name(), place.line(), place.column(), text, quoted);
    }

    /** Aliases, anchors and tags: Jackson lets them pass in silence, but each begins with a character of its own. */
    private void refuse(char first, Place place) {
        if (first == '*') {
            feature(
                    place,
                    "an alias (`*name`) is not used here",
                    "write the value out, or quote a text that begins with *");
        } else if (first == '&') {
            feature(place, "an anchor (`&name`) is not used here", "delete it, or quote a text that begins with &");
        } else if (first == '!') {
            feature(place, "a tag (`!name`) is not used here", "delete it, or quote a text that begins with !");
        }
    }

    /** What cannot stand in a file cannot be slipped in as {@code \}{@code u202E} either. */
    private void refuseUnfitEscapes(String text, Place place) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (TextDecoder.isUnfit(c) && c != '\uFFFD') {
                problems.add(TextDecoder.unfit(c, place));
                return;
            }
        }
        if (!UTF_8.newEncoder().canEncode(text)) {
            problems.error(
                    "control-character", place, "an escape gives half a character", "write the character itself");
        }
    }

    private void feature(Place place, String message, String mend) {
        problems.error("yaml-feature", place, message, mend);
    }

    /** Where the current token begins, in the file. */
    private Place place() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(file.name(), location.getLineNr() + file.firstLine() - 1, location.getColumnNr());
    }

    /** The current token's first character, which tells quotes, aliases, anchors and tags apart. */
    private char firstCharacter() {
        int offset = (int) parser.currentTokenLocation().getCharOffset(); // in code points
        chars = file.text().offsetByCodePoints(chars, offset - codePoints);
        codePoints = offset;
        return chars < file.text().length() ? file.text().charAt(chars) : '\n';
    }
}
