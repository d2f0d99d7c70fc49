package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.Subject;

/**
 * A list of events: of a subject, of a year, of a month, of a day.
 *
 * @param title the subject's, with the period
 * @param count how many events, in words
 * @param sheet what is said of the subject; null on the pages of a period
 * @param map where its events happened, and {@code charts} when; null where there is none
 * @param rail its stretches, always in view; null where they are few
 * @param strip the years; empty where there is but one
 * @param grid the years by months, where years have pages of their own
 * @param days the days of a month, where they have pages of their own; else empty
 * @param facets what the events have in common, to choose from; null where there is too little to choose
 * @param sections the events themselves
 * @param before the period before; {@code after} the one after
 */
record ListingView(
        Head head,
        TemplateHTMLOutputModel title,
        String count,
        @Nullable SubjectSheet sheet,
        Maps.@Nullable Picture map,
        @Nullable Charts charts,
        @Nullable Rail rail,
        List<Calendar.Bar> strip,
        Calendar.@Nullable Grid grid,
        List<Days.Day> days,
        @Nullable Facets facets,
        List<Sections.Section> sections,
        @Nullable Anchor before,
        @Nullable Anchor after)
        implements View {

    static ListingView of(Context context, Page.Listing page) {
        return new Maker(context, page).view();
    }

    private static final class Maker {
        private final Context context;
        private final Page.Listing page;
        private final SubjectSheet sheet;
        private final Calendar calendar;
        private final Counts counts;
        private final boolean whole;

        Maker(Context context, Page.Listing page) {
            this.context = context;
            this.page = page;
            this.sheet = SubjectSheet.of(page.subject(), context);
            this.calendar = new Calendar(page.subject(), context);
            this.counts = context.edition().backlinks().counts(page.subject());
            this.whole = page.period() instanceof Period.All;
        }

        ListingView view() {
            String count = context.messages().count("events", page.events().size());
            Charts charts = Charts.of(page, context);
            Neighbours neighbours = new Neighbours(page, context);
            return new ListingView(
                    head(count),
                    title(),
                    count,
                    whole ? sheet : null,
                    whole ? context.edition().maps().of(page.subject(), context) : null,
                    charts,
                    Rail.of(page, context),
                    (charts == null || !whole) && showsStrip() ? calendar.strip(page.period()) : List.of(),
                    page.parts().isEmpty() || isMonth() ? null : grid(),
                    isMonth() ? new Days(page.subject(), context).grid(page.parts()) : List.of(),
                    Facets.of(page, context),
                    new Sections(page, context).all(),
                    neighbours.next(true),
                    neighbours.next(false));
        }

        private boolean isMonth() {
            return page.period() instanceof Period.OfMonth;
        }

        /** Where there are years to choose from and no grid that shows them already. */
        private boolean showsStrip() {
            boolean hasGrid = whole && !page.parts().isEmpty();
            return counts.hasChoice() && !hasGrid && page.period().inMonth().isEmpty();
        }

        private Head head(String count) {
            List<Anchor> crumbs = new ArrayList<>(sheet.crumbs());
            if (!whole) {
                addCrumbs(crumbs, page.period().around());
            }
            String name = name(page.period())
                    .map(period -> named(sheet.name(), period))
                    .orElse(sheet.name());
            String description = context.messages()
                    .count("listing.description", page.events().size(), name, count);
            return new Head(name, description, crumbs);
        }

        /** The ways to a period and to those around it, the widest first. */
        private void addCrumbs(List<Anchor> crumbs, Period period) {
            if (!(period instanceof Period.All)) {
                addCrumbs(crumbs, period.around());
            }
            String href = context.links().to(context.listing(page.subject(), period));
            crumbs.add(
                    name(period).map(name -> new Anchor(href, name)).orElseGet(() -> new Anchor(href, sheet.title())));
        }

        private TemplateHTMLOutputModel title() {
            return name(page.period())
                    .map(period -> page.subject() instanceof Subject.Everything
                            ? Html.text(period)
                            : Html.of(named(Html.markup(sheet.title()), Html.escape(period))))
                    .orElse(sheet.title());
        }

        private String named(String subject, String period) {
            return context.messages().get("listing.of-period", subject, period);
        }

        private Optional<String> name(Period period) {
            return context.edition().dates().period(period);
        }

        private Calendar.Grid grid() {
            List<Integer> years = page.period() instanceof Period.OfYear of
                    ? List.of(of.year())
                    : Sections.newestFirst(counts.span());
            return calendar.grid(years);
        }
    }
}
