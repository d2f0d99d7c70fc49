package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Source;
import org.saheltimeline.pages.Page;

/** The sources of an event, numbered, in the order in which its editors want them read. */
final class SourceList {

    private SourceList() {}

    /**
     * A source.
     *
     * @param key the id by which the content names it
     * @param digest our own page on it; null where there is none
     */
    record Item(
            String number,
            String key,
            Citations.Entry citation,
            @Nullable TemplateHTMLOutputModel note,
            @Nullable Anchor digest) {}

    static List<Item> of(Event event, Context context) {
        Citations citations = new Citations(context);
        List<Item> items = new ArrayList<>();
        for (Source source : event.sources()) {
            Citations.Entry entry = citations.entry(context.timeline().citation(source));
            String number = context.messages().number(items.size() + 1);
            if (source instanceof Source.OfArticle of) {
                Article article = context.timeline().articles().get(of.article());
                Page page = new Page.OfArticle(context.edition().language(), article);
                Anchor digest =
                        new Anchor(context.links().to(page), context.edition().text(article.title()));
                items.add(
                        new Item(number, source.key(), entry, context.edition().textOrNull(of.note()), digest));
            } else {
                items.add(new Item(number, source.key(), entry, null, null));
            }
        }
        return items;
    }
}
