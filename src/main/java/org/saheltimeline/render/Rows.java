package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Event;
import org.saheltimeline.pages.EventPages;
import org.saheltimeline.text.Text;

/** An event as others show it: a row of a list, a card; made when first asked for and kept. */
final class Rows {

    private static final Links FLOATING = new Links.Floating();

    private final Edition edition;
    private final Templates templates;
    private final Map<String, Encoded> rows = new ConcurrentHashMap<>();
    private final Map<String, Encoded> cards = new ConcurrentHashMap<>();

    /**
     * What a row or a card shows.
     *
     * @param toll null where nobody would expect one
     * @param grade null where the event is not graded
     * @param precision 1 to 3, ACLED's
     * @param sentence what a card says more
     * @param sources how many, from how many origins
     * @param days first and last day, and {@code marks} what it has in common with others, for the script that filters
     */
    record Row(
            String id,
            Anchor title,
            TemplateHTMLOutputModel date,
            TemplateHTMLOutputModel place,
            int precision,
            String type,
            String typeSlug,
            @Nullable TemplateHTMLOutputModel toll,
            boolean tollKnown,
            @Nullable String grade,
            String sources,
            String days,
            String marks,
            @Nullable TemplateHTMLOutputModel sentence,
            boolean corrected,
            boolean draft) {}

    Rows(Edition edition, Templates templates) {
        this.edition = edition;
        this.templates = templates;
    }

    /** A row of a list, on a page from which {@code root} leads to the site's root. */
    Encoded row(Event event, String root) {
        return rows.computeIfAbsent(event.id(), id -> make("row", view(event, null)))
                .at(root);
    }

    /** A card, which says more. */
    Encoded card(Event event, String root) {
        return cards.computeIfAbsent(event.id(), id -> make("card", view(event, edition.firstSentence(event))))
                .at(root);
    }

    /** The file of an event that has no page of its own, for the one page that shows it. */
    Encoded file(Event event, Context context) {
        Utf8 out = new Utf8(4096);
        Map<String, Object> model = Map.of(
                "e",
                view(event, null),
                "file",
                EventFile.of(event, context),
                "m",
                edition.messages().asHash());
        templates.fill("file", model, out);
        return Encoded.of(out.toString());
    }

    private Encoded make(String template, Row row) {
        return templates.encoded(
                template, Map.of("e", row, "m", edition.messages().asHash()));
    }

    private Row view(Event event, @Nullable Text sentence) {
        Messages messages = edition.messages();
        return new Row(
                event.id(),
                new Anchor(
                        FLOATING.to(EventPages.url(edition.timeline(), event, edition.language())),
                        edition.text(event.title())),
                edition.dates().brief(event.date()),
                edition.places().brief(event.location()),
                event.location().precision().code(),
                messages.word("type", event.type()),
                event.type().slug(),
                edition.figures().brief(event),
                !event.toll().claims().isEmpty() || event.toll().total().isPresent(),
                event.grade() == null ? null : messages.word("grade", event.grade()),
                edition.corroboration(event),
                Facets.days(event),
                Facets.marks(event),
                sentence == null || sentence.isForeignTo(edition.language())
                        ? null
                        : Html.text(sentence, edition.language()),
                !event.corrections().isEmpty(),
                event.draft());
    }
}
