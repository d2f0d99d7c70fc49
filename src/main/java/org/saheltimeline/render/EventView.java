package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.exchange.JsonLd;
import org.saheltimeline.exchange.References;
import org.saheltimeline.model.Correction;
import org.saheltimeline.model.Corrections;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.RelatedEvent;
import org.saheltimeline.model.Relation;
import org.saheltimeline.model.Sensitivity;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.Subject;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Text;

/**
 * An event's file: what is known, who says it, how sure it is.
 *
 * @param identity date, place, type, parties and topics as a fact sheet
 * @param locator a small map; null where no place on it is known
 * @param toll in a few words; null where nobody would expect one
 * @param grade null where the event is not graded
 * @param claims null where nobody gives a figure; {@code unreported} says so where one would expect it
 * @param before what came before, first to last, and {@code after} what came after
 * @param citeAs how to cite the page
 */
record EventView(
        Head head,
        TemplateHTMLOutputModel title,
        String typeSlug,
        TemplateHTMLOutputModel date,
        @Nullable TemplateHTMLOutputModel place,
        boolean draft,
        @Nullable String sensitivity,
        List<Fact> identity,
        @Nullable TemplateHTMLOutputModel locator,
        @Nullable TemplateHTMLOutputModel toll,
        @Nullable String grade,
        String corroboration,
        @Nullable Body summary,
        @Nullable ClaimsTable claims,
        boolean unreported,
        List<SourceList.Item> sources,
        List<Related> before,
        List<Related> after,
        List<Corrected> corrections,
        List<Fact> externalIds,
        Citing citeAs)
        implements View {

    /** Another event and how it stands to this one; {@code close} unless it is no more than context. */
    record Related(Anchor event, TemplateHTMLOutputModel date, String relation, boolean close) {}

    /** A correction: what it says, the old and the new, and when. */
    record Corrected(
            String anchor,
            TemplateHTMLOutputModel date,
            TemplateHTMLOutputModel what,
            @Nullable TemplateHTMLOutputModel was,
            @Nullable TemplateHTMLOutputModel now,
            @Nullable TemplateHTMLOutputModel why,
            @Nullable String source) {}

    static EventView of(Context context, Page.OfEvent page) {
        Event event = page.event();
        Edition edition = context.edition();
        Messages messages = context.messages();
        Text text = event.summary() == null ? null : event.summary().in(edition.language());
        Markdown.Summary summary = text == null ? null : edition.markdown().summary(text.value(), edition.language());
        return new EventView(
                head(
                        context,
                        event,
                        text == null || summary == null ? null : new Text(summary.firstSentence(), text.language())),
                edition.text(event.title()),
                event.type().slug(),
                edition.dates().label(event.date()),
                edition.places().brief(event.location()),
                event.draft(),
                event.sensitivity() == Sensitivity.NONE ? null : messages.word("sensitivity", event.sensitivity()),
                Stream.of(new EventFacts(event, context).facts(), new FileFacts(event, context).facts())
                        .flatMap(List::stream)
                        .toList(),
                edition.maps().locator(event),
                edition.figures().brief(event),
                event.grade() == null ? null : messages.word("grade", event.grade()),
                edition.independence(event),
                text == null || summary == null ? null : Body.of(text, summary.html(), context),
                ClaimsTable.of(event, context),
                event.toll().claims().isEmpty() && edition.figures().brief(event) != null,
                SourceList.of(event, context),
                related(context, event, true),
                related(context, event, false),
                corrections(context, event),
                event.externalIds().entrySet().stream()
                        .map(id -> new Fact(id.getKey(), Html.text(id.getValue())))
                        .sorted((a, b) -> a.label().compareTo(b.label()))
                        .toList(),
                Citing.of(new References(context.timeline()).event(event, edition.language()), edition.language()));
    }

    private static Head head(Context context, Event event, @Nullable Text sentence) {
        Language language = context.edition().language();
        Page all = context.listing(new Subject.Everything(), new Period.All());
        List<Anchor> crumbs = new ArrayList<>();
        crumbs.add(new Anchor(context.links().to(all), context.messages().get("timeline.title")));
        int year = event.date().year();
        Page ofYear = context.listing(new Subject.Everything(), new Period.OfYear(year));
        crumbs.add(new Anchor(context.links().to(ofYear), Integer.toString(year)));
        Set<Language> languages = event.summary() == null
                ? event.title().languages()
                : event.summary().languages();
        String description = Description.of(event, context.edition(), sentence);
        return new Head(
                event.title().in(language).value(),
                description,
                crumbs,
                languages.isEmpty() ? null : languages,
                new JsonLd(context.timeline()).event(event, language, description, context.pictureAddress()),
                day(event.added()),
                day(event.updated().orElse(null)));
    }

    /** A day that is sure, as ISO 8601 has it. */
    private static @Nullable String day(@Nullable EdtfDate date) {
        return date != null && date.isExactDay() ? date.text() : null;
    }

    static List<Related> related(Context context, Event event, boolean earlier) {
        List<Related> related = new ArrayList<>();
        for (RelatedEvent other : context.timeline().related(event)) {
            if (Event.ORDER.compare(other.event(), event) < 0 == earlier) {
                String list = other.incoming() ? "relation-back" : "relation";
                related.add(new Related(
                        context.event(other.event()),
                        context.edition().dates().brief(other.event().date()),
                        context.messages().word(list, other.relation()),
                        other.relation() != Relation.CONTEXT));
            }
        }
        return related;
    }

    static List<Corrected> corrections(Context context, Event event) {
        return Corrections.of(event).stream()
                .map(entry -> corrected(entry, event, context))
                .toList();
    }

    private static Corrected corrected(Corrections.Entry entry, Event event, Context context) {
        Correction correction = entry.correction();
        Edition edition = context.edition();
        @Nullable String source = null;
        for (int i = 0; i < event.sources().size(); i++) {
            if (correction.source() != null
                    && event.sources().get(i).key().equals(correction.source().id())) {
                source = context.messages().number(i + 1);
            }
        }
        return new Corrected(
                entry.anchor(),
                edition.dates().label(correction.date()),
                edition.text(correction.what()),
                edition.textOrNull(correction.was()),
                edition.textOrNull(correction.now()),
                edition.textOrNull(correction.why()),
                source);
    }
}
