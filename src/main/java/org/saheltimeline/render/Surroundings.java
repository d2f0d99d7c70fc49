package org.saheltimeline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.saheltimeline.model.StandingPage;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.Section;
import org.saheltimeline.pages.Subject;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Language;

/**
 * What is the same around all pages of a section and depth, from which links lead the same ways; made when first asked
 * for and kept.
 */
final class Surroundings {

    /** The standing page that readers should find without looking for it. */
    private static final String METHOD = "methodology";

    private final Templates templates;
    private final Map<String, Around> made = new ConcurrentHashMap<>();

    /**
     * The ways through the site from a page.
     *
     * @param feed the link to the feed of events, and {@code licence} the texts' and the data's
     * @param menu the site's menu, and {@code foot} what stands beneath a page
     */
    record Around(Anchor home, String feed, String licence, Encoded menu, Encoded foot) {}

    /** An entry of the site's menu. */
    record Way(Anchor link, boolean current) {}

    /**
     * The foot of a page.
     *
     * @param standing the pages of their own, and {@code directories} those that the menu leaves out
     */
    record Foot(List<Anchor> standing, List<Anchor> directories, String feed, String licence) {}

    Surroundings(Templates templates) {
        this.templates = templates;
    }

    Around of(Context context, Page page) {
        return made.computeIfAbsent(whereabouts(page.url()), any -> make(context, page));
    }

    /** The section in which a file lies, and how deep; the file itself where it is in none. */
    private static String whereabouts(Url url) {
        String path = url.path();
        int section = path.indexOf('/', path.indexOf('/') + 1);
        return section < 0 ? path : url.toRoot() + path.substring(0, section);
    }

    private Around make(Context context, Page page) {
        Language language = page.language();
        Links links = context.links();
        String feed = links.to(new Url("feeds/events-" + language.code() + ".atom"));
        String licence = context.timeline().site().licence().replace('-', ' ');
        Foot foot = new Foot(
                context.timeline().pages().values().stream()
                        .map(standing -> standing(standing, context))
                        .toList(),
                directories(context),
                feed,
                licence);
        var words = context.messages().asHash();
        return new Around(
                new Anchor(
                        links.to(new Page.Home(language)),
                        context.edition().text(context.timeline().site().title())),
                feed,
                licence,
                templates.encoded("menu", Map.of("ways", ways(context, page), "m", words)),
                templates.encoded("foot", Map.of("foot", foot, "m", words)));
    }

    private static List<Anchor> directories(Context context) {
        Language language = context.edition().language();
        return List.of(
                context.directory(Section.TYPES),
                context.directory(Section.PUBLISHERS),
                new Anchor(
                        context.links().to(new Page.Corrections(language)),
                        context.messages().get("corrections.title")),
                new Anchor(
                        context.links().to(new Page.Data(language)),
                        context.messages().get("data.title")),
                new Anchor(
                        context.links().to(new Page.OfBuild(language)),
                        context.messages().get("build.link")));
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
}
