package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.Publisher;
import org.saheltimeline.model.PublisherKind;
import org.saheltimeline.pages.Page;
import org.saheltimeline.text.CountryNames;
import org.saheltimeline.text.Language;

/** The library: curated articles by the year of the source, publishers by kind. */
final class Bibliography {

    private Bibliography() {}

    /** The newest year first; within a year by date, and the undated last. */
    static List<DirectoryView.Group> articles(Context context) {
        TreeMap<Integer, List<Article>> years = new TreeMap<>(Comparator.reverseOrder());
        List<Article> undated = new ArrayList<>();
        for (Article article : context.timeline().articles().values()) {
            EdtfDate published = article.citation().published();
            if (published == null) {
                undated.add(article);
            } else {
                years.computeIfAbsent(published.year(), year -> new ArrayList<>())
                        .add(article);
            }
        }
        Comparator<Article> order =
                Comparator.comparing(Bibliography::published).reversed();
        List<DirectoryView.Group> groups = new ArrayList<>();
        for (Map.Entry<Integer, List<Article>> year : years.entrySet()) {
            List<DirectoryView.Entry> entries = year.getValue().stream()
                    .sorted(order.thenComparing(Article::id))
                    .map(article -> article(article, context))
                    .toList();
            String title = year.getKey().toString();
            Directories.add(groups, "y" + title, title, entries);
        }
        List<DirectoryView.Entry> rest =
                undated.stream().map(article -> article(article, context)).toList();
        Directories.add(groups, "undated", context.messages().get("articles.undated"), rest);
        return groups;
    }

    private static EdtfDate published(Article article) {
        EdtfDate published = article.citation().published();
        if (published == null) {
            throw new IllegalStateException("undated article among the dated ones: " + article.id());
        }
        return published;
    }

    /** An article: our headline; publisher, title as published, date, language, origin; how many events cite it. */
    static DirectoryView.Entry article(Article article, Context context) {
        Edition edition = context.edition();
        Page page = new Page.OfArticle(edition.language(), article);
        Anchor link = new Anchor(context.links().to(page), edition.text(article.title()));
        int cited = context.timeline()
                .index()
                .byArticle()
                .getOrDefault(article.id(), List.of())
                .size();
        return new DirectoryView.Entry(
                link,
                null,
                line(article.citation(), context),
                context.messages().count("cited-for", cited),
                List.of());
    }

    private static TemplateHTMLOutputModel line(Citation citation, Context context) {
        Citations.Entry entry = new Citations(context).entry(citation);
        Messages messages = context.messages();
        List<String> parts = new ArrayList<>();
        parts.add(entry.publisher().markup());
        if (entry.title() != null) {
            String title = Html.markup(entry.title());
            parts.add(entry.described() ? title : messages.get("quoted", title));
        }
        if (entry.published() != null) {
            parts.add(Html.markup(entry.published()));
        }
        if (entry.language() != null) {
            parts.add(Html.escape(entry.language()));
        }
        if (entry.origins() != null) {
            parts.add(messages.get("source.origin", Html.markup(entry.origins())));
        }
        return Html.join(Html.escape(messages.get("list.comma")), parts);
    }

    static List<DirectoryView.Group> publishers(Context context) {
        Locale locale = context.edition().language().locale();
        Collator collator = Collator.getInstance(locale);
        List<DirectoryView.Group> groups = new ArrayList<>();
        for (PublisherKind kind : PublisherKind.values()) {
            List<DirectoryView.Entry> entries = context.timeline().publishers().values().stream()
                    .filter(publisher -> publisher.kind() == kind)
                    .filter(publisher -> cited(publisher, context) > 0)
                    .sorted(Comparator.comparing(
                            publisher -> publisher
                                    .name()
                                    .in(context.edition().language())
                                    .value(),
                            collator))
                    .map(publisher -> publisher(publisher, context))
                    .toList();
            Directories.add(groups, kind.word(), context.messages().word("publisher-kinds", kind), entries);
        }
        return groups;
    }

    private static DirectoryView.Entry publisher(Publisher publisher, Context context) {
        Page page = new Page.OfPublisher(context.edition().language(), publisher);
        Anchor link = new Anchor(context.links().to(page), context.edition().text(publisher.name()));
        String country = countryName(publisher.country(), context);
        return new DirectoryView.Entry(
                link,
                country == null ? null : Html.text(country),
                null,
                context.messages().count("events", cited(publisher, context)),
                List.of());
    }

    private static int cited(Publisher publisher, Context context) {
        return context.timeline()
                .index()
                .byPublisher()
                .getOrDefault(publisher.id(), List.of())
                .size();
    }

    /** A country's name, be it one of the timeline's or not. */
    static @Nullable String countryName(@Nullable String code, Context context) {
        if (code == null) {
            return null;
        }
        Language language = context.edition().language();
        return context.timeline()
                .places()
                .countries()
                .find(code)
                .map(country -> country.name().in(language).value())
                .or(() -> CountryNames.in(language, code))
                .orElse(code);
    }
}
