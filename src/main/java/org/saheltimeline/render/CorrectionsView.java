package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Correction;
import org.saheltimeline.model.Corrections;
import org.saheltimeline.model.Event;
import org.saheltimeline.pages.EventPages;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Url;

/**
 * What was corrected in published pages, newest first.
 *
 * @param feed where corrections can be followed
 */
record CorrectionsView(Head head, String feed, List<Row> rows) implements View {

    /**
     * A correction and the event that it is in.
     *
     * @param source what it rests on, where the file says so
     */
    record Row(
            Anchor event,
            TemplateHTMLOutputModel date,
            TemplateHTMLOutputModel what,
            @Nullable TemplateHTMLOutputModel was,
            @Nullable TemplateHTMLOutputModel now,
            @Nullable TemplateHTMLOutputModel why,
            @Nullable TemplateHTMLOutputModel source) {}

    static CorrectionsView of(Context context, Page.Corrections page) {
        Messages messages = context.messages();
        return new CorrectionsView(
                new Head(messages.get("corrections.title"), messages.get("corrections.description"), List.of()),
                context.links()
                        .to(new Url("feeds/corrections-" + page.language().code() + ".atom")),
                Corrections.of(context.timeline().events().values()).stream()
                        .map(entry -> row(entry, context))
                        .toList());
    }

    private static Row row(Corrections.Entry entry, Context context) {
        Edition edition = context.edition();
        Correction correction = entry.correction();
        Event event = entry.event();
        return new Row(
                new Anchor(
                        context.links()
                                .to(EventPages.url(context.timeline(), event, edition.language(), entry.anchor())),
                        edition.text(event.title())),
                edition.dates().label(correction.date()),
                edition.text(correction.what()),
                edition.textOrNull(correction.was()),
                edition.textOrNull(correction.now()),
                edition.textOrNull(correction.why()),
                source(entry.event(), correction, context));
    }

    private static @Nullable TemplateHTMLOutputModel source(Event event, Correction correction, Context context) {
        if (correction.source() == null) {
            return null;
        }
        String key = correction.source().id();
        return event.sources().stream()
                .filter(source -> source.key().equals(key))
                .findFirst()
                .map(source -> context.timeline().citation(source).publisher())
                .map(publisher -> context.edition()
                        .text(context.timeline().publishers().get(publisher).name()))
                .orElse(null);
    }
}
