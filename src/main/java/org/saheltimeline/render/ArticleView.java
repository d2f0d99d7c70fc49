package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.exchange.JsonLd;
import org.saheltimeline.exchange.References;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Event;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Section;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Text;

/**
 * A curated article: our digest, where it comes from, what it is cited for.
 *
 * @param kind what kind of text the source is
 * @param citeAs how to cite our digest
 */
record ArticleView(
        Head head,
        TemplateHTMLOutputModel title,
        String kind,
        @Nullable Body digest,
        Citations.Entry citation,
        List<Encoded> events,
        Citing citeAs)
        implements View {

    static ArticleView of(Context context, Page.OfArticle page) {
        Article article = page.article();
        Edition edition = context.edition();
        Language language = page.language();
        Text digest = edition.longText(article.digest());
        List<Event> events = context.timeline().index().byArticle().getOrDefault(article.id(), List.of());
        Set<Language> languages = article.digest().keySet();
        String description = Description.of(
                article,
                edition,
                digest == null ? null : new Text(edition.markdown().firstSentence(digest.value()), digest.language()));
        Head head = new Head(
                article.title().in(language).value(),
                description,
                List.of(context.directory(Section.ARTICLES)),
                languages.isEmpty() ? null : languages,
                new JsonLd(context.timeline()).article(article, language, description, context.pictureAddress()));
        return new ArticleView(
                head,
                edition.text(article.title()),
                context.messages().word("source-kind", article.kind()),
                Body.of(digest, context),
                new Citations(context).entry(article.citation()),
                events.stream()
                        .map(event -> edition.rows().row(event, context.links().root()))
                        .toList(),
                Citing.of(new References(context.timeline()).digest(article, language), language));
    }
}
