package org.saheltimeline.render;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.EventPages;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;

/**
 * A kind of page: how its view is made and which template shows it, with the style sheet of the same name.
 *
 * <p>To add a kind of page, add its entry to {@link #ALL}, write its view, {@code NAME.ftlh} and {@code css/NAME.css}.
 */
record Kind(Class<? extends Page> of, String name, BiFunction<Context, Page, View> maker) {

    private static final List<Kind> ALL = List.of(
            kind(Page.Home.class, "home", HomeView::of),
            kind(Page.Root.class, "home", HomeView::ofRoot),
            kind(Page.NotFound.class, "not-found", NotFoundView::of),
            kind(Page.OfEvent.class, "event", EventView::of),
            kind(Page.Listing.class, "listing", ListingView::of),
            kind(Page.Directory.class, "directory", DirectoryView::of),
            kind(Page.Map.class, "map", MapView::of),
            kind(Page.Search.class, "search", SearchView::of),
            kind(Page.Corrections.class, "corrections", CorrectionsView::of),
            kind(Page.Data.class, "data", DataView::of),
            kind(Page.OfBuild.class, "build", BuildView::of),
            kind(Page.OfArticle.class, "article", ArticleView::of),
            kind(Page.OfPublisher.class, "publisher", PublisherView::of),
            kind(Page.Standing.class, "standing", StandingView::of));

    /** All years of a subject, with its map and charts. */
    private static final Kind OVERVIEW = kind(Page.Listing.class, "overview", ListingView::of);

    /** A year of a subject, with its charts. */
    private static final Kind YEAR = kind(Page.Listing.class, "year", ListingView::of);

    /** A year, month or day of the timeline that has the files of events, since they have no pages of their own. */
    private static final Kind FILES = kind(Page.Listing.class, "files", ListingView::of);

    /** A month that has pages by day, to choose from. */
    private static final Kind DAYS = kind(Page.Listing.class, "days", ListingView::of);

    /** A day, with the other days of its month beside the list. */
    private static final Kind DAY = kind(Page.Listing.class, "day", ListingView::of);

    private static final Map<Class<? extends Page>, Kind> BY_CLASS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Kind::of, Function.identity()));

    /** The kinds whose script loads files of its own; their policy has the kind's name. */
    private static final Set<String> LOADING = Set.of("search");

    private static <P extends Page> Kind kind(Class<P> of, String name, BiFunction<Context, P, View> maker) {
        return new Kind(of, name, (context, page) -> maker.apply(context, of.cast(page)));
    }

    static Kind of(Page page, Timeline timeline) {
        if (page instanceof Page.Listing listing && listing.period() instanceof Period.OfDay) {
            return DAY;
        }
        if (page instanceof Page.Listing listing
                && listing.period() instanceof Period.OfMonth
                && !listing.parts().isEmpty()) {
            return DAYS;
        }
        if (EventPages.hasFiles(timeline, page)) {
            return FILES;
        }
        if (page instanceof Page.Listing listing && Charts.suit(listing.subject())) {
            if (listing.period() instanceof Period.All) {
                return OVERVIEW;
            }
            if (listing.period() instanceof Period.OfYear) {
                return YEAR;
            }
        }
        Kind kind = BY_CLASS.get(page.getClass());
        if (kind == null) {
            throw new IllegalStateException("no template for pages of kind " + page.getClass());
        }
        return kind;
    }

    /** What the pages of a kind may make of scripts: the name of one policy, or nothing. */
    static String trustedTypes(String name) {
        return LOADING.contains(name) ? name : "'none'";
    }

    /** The names of all templates that show a page. */
    static TreeSet<String> names() {
        return Stream.concat(ALL.stream(), Stream.of(OVERVIEW, YEAR, FILES, DAYS, DAY))
                .map(Kind::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
