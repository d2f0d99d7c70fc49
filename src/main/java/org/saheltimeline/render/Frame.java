package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Site;
import org.saheltimeline.model.StandingPage;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.Section;
import org.saheltimeline.pages.Subject;
import org.saheltimeline.pages.Url;
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
 * @param standing the pages of their own, and {@code directories} those that the menu leaves out, for the foot
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
        String feed,
        @Nullable TemplateHTMLOutputModel data,
        Anchor home,
        List<Way> ways,
        List<Anchor> crumbs,
        List<Switch> languages,
        List<Anchor> standing,
        List<Anchor> directories,
        String licence) {

    /** The standing page that readers should find without looking for it. */
    private static final String METHOD = "methodology";

    /** The same page in another language, by its absolute address. */
    record Alternate(String lang, String href) {}

    /** An entry of the site's menu. */
    record Way(Anchor link, boolean current) {}

    /** An entry of the language switch; without a link for the language of the page. */
    record Switch(
            String lang, String dir, String name, @Nullable String href) {}

    static Frame of(Context context, Page page, Head head, Style style) {
        Edition edition = context.edition();
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
                links.to(new Url("feeds/events-" + language.code() + ".atom")),
                head.data() == null ? null : Html.of(head.data()),
                new Anchor(links.to(new Page.Home(language)), edition.text(site.title())),
                ways(context, page),
                head.crumbs(),
                site.languages().stream()
                        .map(other -> other == language ? here(other) : there(other, page, links))
                        .toList(),
                context.timeline().pages().values().stream()
                        .map(standing -> standing(standing, context))
                        .toList(),
                List.of(
                        context.directory(Section.TYPES),
                        context.directory(Section.PUBLISHERS),
                        new Anchor(
                                links.to(new Page.Corrections(language)),
                                context.messages().get("corrections.title")),
                        new Anchor(
                                links.to(new Page.Data(language)),
                                context.messages().get("data.title")),
                        new Anchor(
                                links.to(new Page.OfBuild(language)),
                                context.messages().get("build.link"))),
                site.licence().replace('-', ' '));
    }

    private static List<Way> ways(Context context, Page page) {
        List<Way> ways = new ArrayList<>();
        add(ways, context.timelineAnchor(), context.listing(new Subject.Everything(), new Period.All()), page);
        add(ways, context.map(), new Page.Map(page.language()), page);
        for (Section section : List.of(Section.COUNTRIES, Section.ACTORS, Section.TOPICS, Section.ARTICLES)) {
            add(ways, context.directory(section), new Page.Directory(page.language(), section), page);
        }
        add(ways, context.search(), new Page.Search(page.language()), page);
        context.timeline()
                .pages()
                .find(METHOD)
                .ifPresent(method ->
                        add(ways, standing(method, context), new Page.Standing(page.language(), method), page));
        return ways;
    }

    private static void add(List<Way> ways, Anchor anchor, Page target, Page here) {
        ways.add(new Way(anchor, target.folder().equals(here.folder())));
    }

    private static Anchor standing(StandingPage page, Context context) {
        Language language = context.edition().language();
        return new Anchor(
                context.links().to(new Page.Standing(language, page)),
                context.edition().text(page.title()));
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
        URI address = site.baseUrl().resolve(page.url().address());
        return address.toString();
    }
}
