package org.saheltimeline.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Correction;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Grade;
import org.saheltimeline.pages.EventPages;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Language;

/** An event's file itself: how sure it is, at which address it is kept, since when, and when it last changed. */
final class FileFacts {

    private final Event event;
    private final Context context;
    private final Messages messages;

    FileFacts(Event event, Context context) {
        this.event = event;
        this.context = context;
        this.messages = context.messages();
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (event.grade() != null) {
            facts.add(grade(event.grade()));
        }
        String corroboration = context.edition().independence(event);
        if (!corroboration.isEmpty()) {
            facts.add(new Fact(
                    messages.get("event.corroboration"),
                    Html.text(corroboration),
                    Html.text(messages.get("event.corroboration-note"))));
        }
        facts.addAll(record());
        return facts;
    }

    /** The addresses and the dates alone. */
    List<Fact> record() {
        EdtfDate updated = updated(event);
        return updated == null ? List.of(addresses()) : List.of(addresses(), dates(updated));
    }

    /** The last day on which the file was published or corrected; null where it says neither. */
    static @Nullable EdtfDate updated(Event event) {
        return Stream.concat(
                        Stream.ofNullable(event.added()),
                        event.corrections().stream().map(Correction::date))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Fact grade(Grade grade) {
        return new Fact(
                messages.get("event.grade"),
                Html.of("<span class=grade>" + Html.escape(messages.word("grade", grade)) + "</span>"),
                Html.text(messages.word("grade-definition", grade)));
    }

    private Fact addresses() {
        Language language = context.edition().language();
        String former = String.join(
                " ",
                event.previousIds().stream()
                        .map(old -> address(Url.folder(language.code() + "/" + Page.OfEvent.folder(old.id()))))
                        .toList());
        return new Fact(
                messages.get("event.address"),
                Html.of(address(EventPages.url(context.timeline(), event, language))),
                former.isEmpty() ? null : Html.of(Html.escape(messages.get("event.previous-ids")) + " " + former));
    }

    private String address(Url url) {
        String whole =
                context.timeline().site().baseUrl().resolve(url.address()).toString();
        return "<bdi class=url>" + Html.escape(whole) + "</bdi>";
    }

    private Fact dates(EdtfDate updated) {
        DateWords dates = context.edition().dates();
        String corrected = event.corrections().isEmpty()
                ? messages.get("event.never-corrected")
                : messages.count("corrections", event.corrections().size());
        List<String> notes = new ArrayList<>();
        if (event.added() != null) {
            notes.add(Html.escape(messages.get("event.added")) + " " + Html.markup(dates.label(event.added())));
        }
        notes.add(Html.escape(corrected));
        return new Fact(messages.get("event.updated"), dates.label(updated), Html.join("<br>", notes));
    }
}
