package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Actor;
import org.saheltimeline.pages.Section;
import org.saheltimeline.pages.Subject;

/** What is known of an actor: kind, acronym, dates, what it belongs to and what belongs to it. */
final class ActorSheet {

    private final Actor actor;
    private final Context context;
    private final Edition edition;
    private final Messages messages;

    ActorSheet(Actor actor, Context context) {
        this.actor = actor;
        this.context = context;
        this.edition = context.edition();
        this.messages = context.messages();
    }

    SubjectSheet sheet() {
        return new SubjectSheet(
                List.of(context.directory(Section.ACTORS)),
                actor.name().in(edition.language()).value(),
                edition.text(actor.name()),
                edition.textOrNull(actor.description()),
                facts());
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(messages.get("actor.kind"), Html.text(messages.word("actor-kind", actor.kind()))));
        if (actor.shortName() != null) {
            facts.add(new Fact(messages.get("actor.short"), edition.text(actor.shortName())));
        }
        if (actor.country() != null) {
            Anchor country = edition.places()
                    .country(context.timeline().places().countries().get(actor.country()), context.links());
            facts.add(new Fact(messages.get("actor.country"), Html.of(country.markup())));
        }
        addDate(facts, "actor.from", actor.from());
        addDate(facts, "actor.to", actor.to());
        addAll(
                facts,
                "actor.belongs-to",
                actor.affiliations().stream()
                        .map(affiliation -> member(context.timeline().actors().get(affiliation.to()), affiliation))
                        .toList());
        addAll(
                facts,
                "actor.members",
                edition.backlinks().members(actor).stream()
                        .map(member -> member(member.actor(), member.affiliation()))
                        .toList());
        if (actor.source() != null && Citations.isWebAddress(actor.source())) {
            String address = Html.escape(actor.source());
            facts.add(new Fact(
                    messages.get("actor.source"),
                    Html.of("<a href=\"" + address + "\">" + Html.escape(Citations.host(actor.source())) + "</a>")));
        }
        return facts;
    }

    private void addDate(List<Fact> facts, String key, @Nullable EdtfDate date) {
        if (date != null) {
            facts.add(new Fact(messages.get(key), edition.dates().label(date)));
        }
    }

    private void addAll(List<Fact> facts, String key, List<String> pieces) {
        if (!pieces.isEmpty()) {
            facts.add(new Fact(messages.get(key), Html.list(pieces)));
        }
    }

    private String member(Actor other, Actor.Affiliation affiliation) {
        String link = context.subject(new Subject.OfActor(other), other.name()).markup();
        List<String> dates = new ArrayList<>();
        if (affiliation.from() != null) {
            dates.add(messages.get("actor.since", edition.dates().plain(affiliation.from())));
        }
        if (affiliation.until() != null) {
            dates.add(messages.get("actor.until", edition.dates().plain(affiliation.until())));
        }
        TemplateHTMLOutputModel note = Html.text(String.join(messages.get("list.comma"), dates));
        return dates.isEmpty() ? link : link + " <small>" + Html.markup(note) + "</small>";
    }
}
