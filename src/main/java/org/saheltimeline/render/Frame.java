package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Site;
import org.saheltimeline.pages.Page;
import org.saheltimeline.text.Language;

/**
 * What surrounds every page: the head, the ways through the site, the foot.
 *
 * @param title the browser's
 * @param canonical the address of the page, or of the one whose text it shows; null on the error page
 * @param alternates the same page in the languages in which its text exists; empty where there is but one
 * @param share what those who share its link see; null on the error page
 * @param style the style sheet and the policy that allows it
 * @param icon null on the error page, which may be a copy of one that lies elsewhere
 * @param data JSON-LD; null where there is none
 */
record Frame(
        String lang,
        String dir,
        String title,
        String description,
        @Nullable String canonical,
        List<Alternate> alternates,
        @Nullable Share share,
        Style style,
        @Nullable String icon,
        @Nullable TemplateHTMLOutputModel data,
        Surroundings.Around around,
        List<Anchor> crumbs,
        List<Switch> languages) {

    /** The same page in another language, by its absolute address. */
    record Alternate(String lang, String href) {}

    /** An entry of the language switch; without a link for the language of the page. */
    record Switch(
            String lang, String dir, String name, @Nullable String href) {}

    static Frame of(Context context, Page page, Head head, Style style) {
        Site site = context.timeline().site();
        Links links = context.links();
        Language language = page.language();
        String siteTitle = site.title().in(language).value();
        List<Language> languages = languages(site, head);
        boolean error = page instanceof Page.NotFound;
        return new Frame(
                language.code(),
                language.direction(),
                head.title().isEmpty() ? siteTitle : head.title() + " – " + siteTitle,
                Description.cut(head.description()),
                error ? null : absolute(site, canonical(page, languages)),
                error ? List.of() : alternates(site, page, languages),
                error ? null : Share.of(context, page, head, languages),
                style,
                error ? null : links.to(Scripts.ICON),
                head.data() == null ? null : Html.of(head.data()),
                context.edition().surroundings().of(context, page),
                head.crumbs(),
                site.languages().stream()
                        .map(other -> other == language ? here(other) : there(other, page, links))
                        .toList());
    }

    private static Switch here(Language language) {
        return new Switch(language.code(), language.direction(), language.ownName(), null);
    }

    private static Switch there(Language other, Page page, Links links) {
        return new Switch(other.code(), other.direction(), other.ownName(), links.to(page.in(other)));
    }

    /** The site's languages in which the page's main text exists; all where it is in none of them. */
    private static List<Language> languages(Site site, Head head) {
        Set<Language> having = head.languages();
        List<Language> languages = site.languages().stream()
                .filter(language -> having == null || having.contains(language))
                .toList();
        return languages.isEmpty() ? site.languages() : languages;
    }

    /** The page itself, or the one that has its text where this one only shows it. */
    private static Page canonical(Page page, List<Language> languages) {
        boolean own = languages.contains(page.language());
        return own && !(page instanceof Page.Root) ? page : page.in(own ? page.language() : languages.get(0));
    }

    /** Readers of other languages get the default one's, if there is that. */
    private static List<Alternate> alternates(Site site, Page page, List<Language> languages) {
        List<Alternate> alternates = new ArrayList<>();
        if (languages.size() > 1) {
            languages.forEach(other -> alternates.add(new Alternate(other.code(), absolute(site, page.in(other)))));
            if (languages.contains(site.defaultLanguage())) {
                alternates.add(new Alternate("x-default", absolute(site, page.in(site.defaultLanguage()))));
            }
        }
        return alternates;
    }

    private static String absolute(Site site, Page page) {
        return site.baseUrl() + page.url().address();
    }
}
