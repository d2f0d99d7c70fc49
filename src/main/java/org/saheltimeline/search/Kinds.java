package org.saheltimeline.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.Slug;
import org.saheltimeline.model.SourceKind;
import org.saheltimeline.model.Word;

/** The kinds of things that can be found, by number: the types of events, then the kinds of articles. */
final class Kinds {

    private final Map<Word, Integer> numbers = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    Kinds(BiFunction<String, String, String> messages) {
        for (EventType type : EventType.values()) {
            add(type, "events", type.slug(), messages.apply("type." + type.slug(), ""));
        }
        for (SourceKind kind : SourceKind.values()) {
            add(kind, "articles", "article", messages.apply("source-kind." + Slug.of(kind.word()), ""));
        }
    }

    /** The number of a type of events or a kind of articles. */
    int of(Word word) {
        return Objects.requireNonNull(numbers.get(word));
    }

    /** Each kind's folder, style class and label, as the manifest lists them. */
    List<List<String>> rows() {
        return rows;
    }

    private void add(Word word, String folder, String style, String label) {
        numbers.put(word, rows.size());
        rows.add(List.of(folder, style, label));
    }
}
