package org.saheltimeline.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.dates.Qualifier;
import org.saheltimeline.model.Coordinates;
import org.saheltimeline.model.Corroboration;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Participation;
import org.saheltimeline.model.Range;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.model.Word;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/**
 * An event as a row, with what several columns need and is worked out once.
 *
 * @param point the coordinates that may be published
 */
record EventRow(
        Timeline timeline,
        Addresses addresses,
        Event event,
        Optional<Range> total,
        Optional<Coordinates> point,
        Corroboration corroboration) {

    static EventRow of(Timeline timeline, Addresses addresses, Event event) {
        return new EventRow(
                timeline,
                addresses,
                event,
                event.toll().total(),
                event.location().published(),
                timeline.corroboration(event));
    }

    @Nullable
    Object fatalities(ToIntFunction<Range> end) {
        return total.isPresent() ? end.applyAsInt(total.get()) : null;
    }

    @Nullable
    Object high() {
        return total.isPresent() && !total.get().open() ? total.get().top() : null;
    }

    @Nullable
    Object basis() {
        return total.isEmpty() ? null : event.toll().retained() == null ? "claims" : "editors";
    }

    @Nullable
    Localized region() {
        Ref region = event.location().region();
        return region == null ? null : timeline.places().regions().get(region).name();
    }

    @Nullable
    Object actors() {
        return Columns.joined(event.actors(), this::actor);
    }

    private String actor(Participation part) {
        String id = id(part.actor());
        Language first = timeline.site().defaultLanguage();
        String name = id == null ? timeline.nameOf(part).in(first).value() : id;
        String attribution = word(part.attribution());
        return name + " (" + part.role().word() + (attribution == null ? "" : ", " + attribution) + ")";
    }

    @Nullable
    Object names(Language language) {
        return Columns.joined(
                event.actors(), part -> timeline.nameOf(part).in(language).value());
    }

    @Nullable
    Object sourceUrls() {
        return Columns.joined(
                event.sources(), source -> timeline.citation(source).url());
    }

    @Nullable
    Object externalIds() {
        return Columns.joined(new TreeMap<>(event.externalIds()).entrySet(), id -> id.getKey() + ":" + id.getValue());
    }

    /** The event's page, in languages that the site has. */
    @Nullable
    Object url(Language language) {
        return timeline.site().languages().contains(language) ? addresses.of(timeline, event, language) : null;
    }

    /** A day, or nothing for an end that is open or unknown. */
    static @Nullable LocalDate day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
    }

    static String precision(EdtfDate date) {
        return date.precision().name().toLowerCase(Locale.ROOT);
    }

    static @Nullable String qualifier(EdtfDate date) {
        Qualifier qualifier = date.qualifier();
        return qualifier == Qualifier.NONE ? null : qualifier.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Object ids(List<Ref> refs) {
        return Columns.joined(refs, Ref::id);
    }

    static @Nullable String id(@Nullable Ref ref) {
        return ref == null ? null : ref.id();
    }

    static @Nullable String word(@Nullable Word word) {
        return word == null ? null : word.word();
    }

    static @Nullable String edtf(@Nullable EdtfDate date) {
        return date == null ? null : date.text();
    }
}
