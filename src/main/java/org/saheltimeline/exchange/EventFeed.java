package org.saheltimeline.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/** The feed of the events last added or corrected, in one language. */
final class EventFeed {

    private static final int ENTRIES = 50;

    private final Timeline timeline;
    private final Addresses addresses;
    private final Language language;
    private final UnaryOperator<String> markdown;

    EventFeed(Timeline timeline, Language language, UnaryOperator<String> markdown) {
        this.timeline = timeline;
        this.addresses = new Addresses(timeline.site());
        this.language = language;
        this.markdown = markdown;
    }

    static Url url(Language language) {
        return new Url("feeds/events-" + language.code() + ".atom");
    }

    byte[] write() {
        String title = timeline.site().title().in(language).value();
        return new AtomFeed(timeline.site(), language, url(language), title, newest()).write();
    }

    private List<AtomFeed.Entry> newest() {
        return timeline.events().values().stream()
                .map(event -> new Changed(event, dayOf(event, event.updated())))
                .sorted(Comparator.comparing(Changed::day)
                        .thenComparing(Changed::event, Event.ORDER)
                        .reversed())
                .limit(ENTRIES)
                .map(this::entry)
                .toList();
    }

    private record Changed(Event event, LocalDate day) {}

    private AtomFeed.Entry entry(Changed changed) {
        Event event = changed.event();
        return new AtomFeed.Entry(
                addresses.of(timeline, event, language),
                event.title().in(language).value(),
                dayOf(event, Optional.ofNullable(event.added())),
                changed.day(),
                event.type().word(),
                html(event.summary()));
    }

    private @Nullable String html(@Nullable Localized summary) {
        return summary == null ? null : markdown.apply(summary.in(language).value());
    }

    /** The day of a change, or the event's own where none is known. */
    private static LocalDate dayOf(Event event, Optional<EdtfDate> change) {
        return change.orElse(event.date()).sortDay();
    }
}
