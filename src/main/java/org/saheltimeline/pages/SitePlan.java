package org.saheltimeline.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Language;

/**
 * Everything that the site consists of, in the order in which it is rendered.
 *
 * @param pages every page, in every language
 * @param redirects addresses of before, each a page that leads on
 * @param moved addresses at which events would have pages of their own; no pages, but hosts can lead on from there
 */
public record SitePlan(List<Page> pages, List<Redirect> redirects, List<Redirect> moved) {

    public SitePlan {
        pages = List.copyOf(pages);
        redirects = List.copyOf(redirects);
        moved = List.copyOf(moved);
    }

    /** Plans all pages of a timeline in its site's languages. */
    public static SitePlan of(Timeline timeline) {
        return new Planner(timeline).plan();
    }

    /** Reports standing pages whose id is the address of something else, such as {@code pages/timeline.fr.md}. */
    public void check(Problems problems) {
        Set<String> taken = new HashSet<>();
        pages.stream()
                .filter(page -> !(page instanceof Page.Standing))
                .forEach(page -> taken.add(page.url().path().toLowerCase(Locale.ROOT)));
        for (Page page : pages) {
            if (page instanceof Page.Standing standing
                    && !taken.add(page.url().path().toLowerCase(Locale.ROOT))) {
                problems.error(
                        "address-taken",
                        standing.page().place(),
                        "the address /" + page.folder() + " belongs to another page",
                        "give this page's file another name");
            }
        }
    }

    /**
     * The pages in one language that others may link to: neither the root's copy of the home page nor the error page.
     */
    public List<Page> linkable(Language language) {
        return pages.stream()
                .filter(page -> page.language() == language)
                .filter(page -> !(page instanceof Page.Root) && !(page instanceof Page.NotFound))
                .toList();
    }
}
