package org.saheltimeline.graphics;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.GeoPrecision;

/**
 * Marks that are drawn as one: those of a spot, or those of a region of which no more is known.
 *
 * @param at in the drawing
 * @param region whose area is meant; null for a spot
 * @param marks at least one
 */
record Symbol(Point at, GeoPrecision precision, @Nullable String region, List<Mark> marks) {

    Symbol {
        marks = List.copyOf(marks);
    }

    int count() {
        return marks.stream().mapToInt(Mark::count).sum();
    }

    /** What a script is to know of its events, in the order of the marks; empty where there is nothing. */
    String tokens() {
        return marks.stream().map(Mark::token).filter(token -> !token.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The event, or the place and how many; without a name, how many. */
    String label(MapWords words) {
        Mark first = marks.get(0);
        if (marks.size() == 1) {
            return first.label();
        }
        String events = words.events().apply(count());
        String name = region == null ? placeName() : regionNames(words);
        return name == null ? events : name + ", " + events;
    }

    private @Nullable String regionNames(MapWords words) {
        String names = marks.stream()
                .flatMap(mark -> Stream.ofNullable(mark.region()))
                .distinct()
                .sorted()
                .flatMap(id -> Stream.ofNullable(words.names().get(id)))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private @Nullable String placeName() {
        String name = marks.get(0).place();
        return marks.stream().allMatch(mark -> Objects.equals(mark.place(), name)) ? name : null;
    }

    String href() {
        Mark first = marks.get(0);
        return marks.size() == 1 || first.listing() == null ? first.href() : first.listing();
    }

    /** The class of the type that all have; none where they differ. */
    String typeClass() {
        EventType type = marks.get(0).type();
        return marks.stream().allMatch(mark -> mark.type() == type) ? " " + type.slug() : "";
    }

    /** One symbol at the place of the one with most events, no surer than the least sure. */
    static Symbol together(List<Symbol> symbols) {
        List<Symbol> sorted = symbols.stream()
                .sorted(Comparator.comparingInt(Symbol::count).reversed())
                .toList();
        Symbol main = sorted.get(0);
        GeoPrecision least =
                Collections.max(sorted.stream().map(Symbol::precision).toList());
        List<Mark> marks =
                sorted.stream().flatMap(symbol -> symbol.marks().stream()).toList();
        return new Symbol(main.at, least, main.region, marks);
    }
}
