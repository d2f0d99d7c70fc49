package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.Publisher;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Registry;
import org.saheltimeline.pages.Page;

/** Other people's texts, as a bibliography that a researcher would accept gives them. */
final class Citations {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s]+");

    private final Context context;

    /**
     * A text.
     *
     * @param publisher with a link to its page
     * @param title as published, marked with its language; our description in brackets where it has none
     * @param described whether the title is our description
     * @param url null where the text has no address
     * @param host the address's site
     * @param language in words; null where it is the reader's own
     * @param origins whom the publisher relayed; null where it speaks for itself
     * @param archive the archived copy and its date
     */
    record Entry(
            Anchor publisher,
            @Nullable TemplateHTMLOutputModel title,
            boolean described,
            @Nullable String author,
            @Nullable String url,
            @Nullable String host,
            @Nullable TemplateHTMLOutputModel published,
            @Nullable String language,
            @Nullable TemplateHTMLOutputModel origins,
            @Nullable String via,
            @Nullable TemplateHTMLOutputModel provenance,
            @Nullable TemplateHTMLOutputModel note,
            @Nullable Archive archive,
            @Nullable TemplateHTMLOutputModel accessed) {}

    /** An archived copy, with what Robust Links need. */
    record Archive(
            String url, @Nullable String date, @Nullable TemplateHTMLOutputModel label) {}

    Citations(Context context) {
        this.context = context;
    }

    Entry entry(Citation citation) {
        Edition edition = context.edition();
        String url = webAddress(citation.url());
        boolean foreign = !citation.language().equals(edition.language().code());
        return new Entry(
                publisher(citation.publisher()),
                title(citation),
                citation.title() != null && citation.title().startsWith("["),
                citation.author(),
                url,
                url == null ? null : host(url),
                edition.dates().labelOrNull(citation.published()),
                foreign ? languageName(citation.language()) : null,
                origins(citation),
                via(citation.via(), url),
                edition.textOrNull(citation.provenance()),
                edition.textOrNull(citation.note()),
                archive(citation),
                edition.dates().labelOrNull(citation.accessed()));
    }

    private @Nullable TemplateHTMLOutputModel title(Citation citation) {
        if (citation.title() == null) {
            return null;
        }
        String attributes =
                Html.languageAttributes(citation.language(), context.edition().language());
        String title = Html.escape(citation.title());
        return Html.of(attributes.isEmpty() ? title : "<span" + attributes + ">" + title + "</span>");
    }

    Anchor publisher(Ref ref) {
        Publisher publisher = context.timeline().publishers().get(ref);
        Page page = new Page.OfPublisher(context.edition().language(), publisher);
        return new Anchor(context.links().to(page), context.edition().text(publisher.name()));
    }

    private @Nullable TemplateHTMLOutputModel origins(Citation citation) {
        if (citation.origins().isEmpty()) {
            return null;
        }
        Registry<Publisher> publishers = context.timeline().publishers();
        List<String> names = new ArrayList<>();
        for (Ref origin : citation.origins()) {
            names.add(publishers.has(origin.id()) ? publisher(origin).markup() : Html.escape(origin.id()));
        }
        Messages messages = context.messages();
        String list = String.join(Html.escape(messages.get("list.comma")), names);
        return Html.of(citation.originInferred() ? list + " " + Html.escape(messages.get("source.inferred")) : list);
    }

    /** The site on which a copy was read, where its address does not say so already. */
    private static @Nullable String via(@Nullable String via, @Nullable String url) {
        return via != null && url != null && url.contains(via) ? null : via;
    }

    private @Nullable Archive archive(Citation citation) {
        String url = webAddress(citation.archiveUrl());
        if (url == null) {
            return null;
        }
        EdtfDate date = citation.archiveDate();
        return new Archive(
                url,
                date == null ? null : date.text(),
                context.edition().dates().labelOrNull(date));
    }

    /** A language in the reader's words: "en anglais". */
    String languageName(String code) {
        Locale reader = context.edition().language().locale();
        return context.messages()
                .get("source.in-language", Locale.forLanguageTag(code).getDisplayLanguage(reader));
    }

    static boolean isWebAddress(String text) {
        return WEB.matcher(text).matches();
    }

    static @Nullable String webAddress(@Nullable String text) {
        return text != null && isWebAddress(text) ? text : null;
    }

    /** The site of an address, without {@code www.}. */
    static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? url : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException e) {
            return url;
        }
    }
}
