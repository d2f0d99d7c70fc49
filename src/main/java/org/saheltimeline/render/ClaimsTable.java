package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Claim;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Fatalities;
import org.saheltimeline.model.Figure;
import org.saheltimeline.model.GroupToll;
import org.saheltimeline.model.Range;
import org.saheltimeline.model.Scope;
import org.saheltimeline.model.Source;
import org.saheltimeline.model.Toll;

/**
 * Who says what: every figure with its claimant, group by group, and what follows.
 *
 * @param groups the groups in the order of their first claim
 * @param total the range of all; null where nobody gives a number
 * @param retained what the editors retain, in words; null where they leave it to the rule
 * @param rationale why
 * @param rule how it was reckoned, where the editors said nothing
 */
record ClaimsTable(
        List<GroupRows> groups,
        @Nullable String total,
        @Nullable String retained,
        @Nullable TemplateHTMLOutputModel rationale,
        @Nullable String rule) {

    /** A group, what its claims come to, and the claims. */
    record GroupRows(String name, String range, boolean counted, List<Row> claims) {}

    /**
     * A claim.
     *
     * @param scope a word where it covers less or more than the event; null where it covers the group's dead in it
     * @param source the number of its source in the list; null where it is not among them
     * @param bar its place in the group's range
     */
    record Row(
            List<Said> said,
            @Nullable TemplateHTMLOutputModel detail,
            TemplateHTMLOutputModel claimant,
            @Nullable String scope,
            @Nullable SourceNumber source,
            @Nullable TemplateHTMLOutputModel asOf,
            @Nullable Bar bar) {}

    /** A figure and what it counts: "29" killed. */
    record Said(TemplateHTMLOutputModel figure, String unit) {}

    /** Where to find the source on the page. */
    record SourceNumber(String number, TemplateHTMLOutputModel publisher) {}

    /** A claim drawn on the scale of all, in hundredths: where it begins and ends, and whether its end is open. */
    record Bar(int from, int width, int end, boolean open) {}

    /** The table of an event; null where nobody gives a figure. */
    static @Nullable ClaimsTable of(Event event, Context context) {
        return event.toll().claims().isEmpty() ? null : new Maker(event, context).table();
    }

    private static final class Maker {
        private final Toll toll;
        private final Context context;
        private final Messages messages;
        private final Figures figures;
        private final Map<String, SourceNumber> sources = new HashMap<>();
        private final float scale;

        Maker(Event event, Context context) {
            this.toll = event.toll();
            this.context = context;
            this.messages = context.messages();
            this.figures = context.edition().figures();
            Citations citations = new Citations(context);
            int number = 0;
            for (Source source : event.sources()) {
                number++;
                Anchor publisher =
                        citations.publisher(context.timeline().citation(source).publisher());
                sources.put(source.key(), new SourceNumber(messages.number(number), publisher.text()));
            }
            int highest = toll.claims().stream()
                    .map(Claim::killed)
                    .mapToInt(killed -> killed == null ? 0 : top(killed).orElse(0))
                    .max()
                    .orElse(0);
            // Room at the end of the scale for "or more".
            this.scale = highest * 1.2f;
        }

        ClaimsTable table() {
            List<GroupRows> groups = new ArrayList<>();
            for (GroupToll group : toll.groups()) {
                groups.add(new GroupRows(
                        messages.word("group", group.group()),
                        figures.ofGroup(group),
                        isCounted(group),
                        group.claims().stream().map(this::row).toList()));
            }
            Range total = toll.total().orElse(null);
            Fatalities retained = toll.retained();
            return new ClaimsTable(
                    groups,
                    total == null ? null : figures.killed(toll, total),
                    total == null || total.isExact() ? null : messages.number(total.best()),
                    retained == null ? null : context.edition().text(retained.rationale()),
                    retained == null && total != null && !total.isExact() ? messages.get("toll.rule") : null);
        }

        private boolean isCounted(GroupToll group) {
            Fatalities retained = toll.retained();
            return retained == null
                    || retained.groups().isEmpty()
                    || retained.groups().contains(group.group());
        }

        private Row row(Claim claim) {
            Edition edition = context.edition();
            List<Said> said = new ArrayList<>();
            add(said, claim.killed(), "unit.killed");
            add(said, claim.injured(), "unit.injured");
            return new Row(
                    said,
                    edition.textOrNull(claim.detail()),
                    edition.text(claim.claimant()),
                    claim.scope() == Scope.WHOLE ? null : messages.word("scope", claim.scope()),
                    sources.get(claim.source().id()),
                    edition.dates().briefOrNull(claim.asOf()),
                    bar(claim));
        }

        private void add(List<Said> said, @Nullable Figure figure, String unit) {
            if (figure != null) {
                said.add(new Said(figures.inTermsOf(figure), messages.count(unit, Figures.grammatical(figure))));
            }
        }

        private @Nullable Bar bar(Claim claim) {
            Figure killed = claim.killed();
            if (killed == null || scale < 2 || toll.claims().size() < 2) {
                return null;
            }
            OptionalInt top = top(killed);
            if (top.isEmpty()) {
                return null;
            }
            int low = killed.min() == null ? 0 : killed.min();
            int from = Math.round(100 * low / scale);
            int end = Math.round(100 * top.getAsInt() / scale);
            return new Bar(from, end - from, end, killed.max() == null);
        }

        private static OptionalInt top(Figure figure) {
            Integer highest = figure.max() == null ? figure.min() : figure.max();
            return highest == null ? OptionalInt.empty() : OptionalInt.of(highest);
        }
    }
}
