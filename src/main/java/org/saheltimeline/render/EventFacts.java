package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Participation;
import org.saheltimeline.model.Topic;
import org.saheltimeline.pages.Subject;
import org.saheltimeline.text.Localized;

/** An event's identity: when, where, what kind, who, on what topic. */
final class EventFacts {

    private final Event event;
    private final Context context;
    private final Edition edition;
    private final Messages messages;

    EventFacts(Event event, Context context) {
        this.event = event;
        this.context = context;
        this.edition = context.edition();
        this.messages = context.messages();
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(date());
        facts.add(place());
        facts.add(type());
        if (!event.actors().isEmpty()) {
            List<String> parties = event.actors().stream().map(this::party).toList();
            facts.add(new Fact(messages.count("event.parties", parties.size()), Html.list(parties)));
        }
        if (!event.topics().isEmpty()) {
            List<String> topics = event.topics().stream()
                    .map(ref -> context.timeline().topics().get(ref))
                    .map(this::topic)
                    .toList();
            facts.add(new Fact(messages.count("event.topics", topics.size()), Html.list(topics)));
        }
        return facts;
    }

    private Fact date() {
        List<String> notes = new ArrayList<>();
        String precision = edition.dates().note(event.date());
        if (precision != null) {
            notes.add(Html.escape(precision));
        }
        if (event.dateNote() != null) {
            notes.add(Html.markup(event.dateNote(), edition.language()));
        }
        return new Fact(messages.get("event.date"), edition.dates().label(event.date()), note(notes));
    }

    private Fact place() {
        TemplateHTMLOutputModel place = edition.places().name(event.location());
        List<String> lines = new ArrayList<>();
        if (place != null) {
            lines.add(Html.markup(place));
        }
        lines.add(String.join(
                Html.escape(messages.get("list.comma")),
                edition.places().anchors(event.location(), context.links()).stream()
                        .map(Anchor::markup)
                        .toList()));
        List<String> notes = new ArrayList<>();
        String precision = edition.places().note(event.location());
        if (precision != null) {
            notes.add(Html.escape(precision));
        }
        return new Fact(messages.get("event.place"), Html.join("<br>", lines), note(notes));
    }

    private Fact type() {
        String subject = messages.word("type", event.type());
        Subject ofType = new Subject.OfType(event.type());
        Anchor link = context.subject(ofType, Localized.neutral(subject));
        return new Fact(
                messages.get("event.type"),
                Html.of(link.markup()),
                Html.text(messages.word("sub-type", event.subType())));
    }

    private String party(Participation party) {
        Localized name = context.timeline().nameOf(party);
        String shown = party.actor() == null
                ? Html.markup(name, edition.language())
                : context.subject(
                                new Subject.OfActor(context.timeline().actors().get(party.actor())), name)
                        .markup();
        List<String> notes = new ArrayList<>();
        notes.add(Html.escape(messages.word("role", party.role())));
        String attributed = attribution(party);
        if (attributed != null) {
            notes.add(attributed);
        }
        return shown + "<small>" + String.join(" · ", notes) + "</small>";
    }

    private @Nullable String attribution(Participation party) {
        if (party.attribution() == null) {
            return null;
        }
        String word = Html.escape(messages.word("attribution", party.attribution()));
        return party.attributedBy() == null
                ? word
                : messages.get("attribution.by", word, Html.markup(party.attributedBy(), edition.language()));
    }

    private String topic(Topic topic) {
        return context.subject(new Subject.OfTopic(topic), topic.name()).markup();
    }

    private static @Nullable TemplateHTMLOutputModel note(List<String> notes) {
        return notes.isEmpty() ? null : Html.join("<br>", notes);
    }
}
