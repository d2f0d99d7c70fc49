package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Claim;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.Fatalities;
import org.saheltimeline.model.Figure;
import org.saheltimeline.model.Group;
import org.saheltimeline.model.GroupToll;
import org.saheltimeline.model.Range;
import org.saheltimeline.model.Scope;
import org.saheltimeline.model.Toll;
import org.saheltimeline.text.Text;

/** Numbers of people in words: never surer than who gives them, and "not reported" is not nought. */
final class Figures {

    private final Messages messages;

    Figures(Messages messages) {
        this.messages = messages;
    }

    /** A figure in its claimant's terms: "29", "at least 29", "50 to 60", “several dozen”, "none". */
    TemplateHTMLOutputModel inTermsOf(Figure figure) {
        if (figure.text() != null) {
            Text words = figure.text().in(messages.language());
            String quoted = messages.get("quoted", words.value());
            return Html.text(new Text(quoted, words.language()), messages.language());
        }
        return Html.text(numbers(figure.min(), figure.max()));
    }

    private String numbers(@Nullable Integer min, @Nullable Integer max) {
        if (max == null) {
            return messages.get("figure.at-least", messages.number(min == null ? 0 : min));
        }
        if (min == null) {
            return messages.get("figure.at-most", messages.number(max));
        }
        if (min.equals(max)) {
            return max == 0 ? messages.get("figure.none") : messages.number(max);
        }
        return messages.get("figure.between", messages.number(min), messages.number(max));
    }

    /** The number by which a word after the figure is in the singular or the plural. */
    static int grammatical(Figure figure) {
        Integer max = figure.max();
        Integer min = figure.min();
        return figure.text() != null ? 2 : max != null ? max : min != null ? min : 2;
    }

    /** A range: "29", "29 to 60", "29 to 60+", "at least 29". */
    String range(Range range) {
        if (range.isExact()) {
            return range.low() == 0 ? messages.get("figure.none") : messages.number(range.low());
        }
        if (range.low() == range.top()) {
            return messages.get("figure.at-least", messages.number(range.low()));
        }
        String key = range.open() ? "figure.between-or-more" : "figure.between";
        return messages.get(key, messages.number(range.low()), messages.number(range.top()));
    }

    /**
     * An event's toll in a few words: "29 to 60+ soldiers killed", "not reported"; null where nobody would expect one.
     */
    @Nullable
    TemplateHTMLOutputModel brief(Event event) {
        Toll toll = event.toll();
        if (toll.total().isPresent()) {
            return Html.text(killed(toll, toll.total().get()));
        }
        for (Claim claim : toll.claims()) {
            if (claim.killed() != null && claim.scope() == Scope.WHOLE) {
                String group = messages.get("killed-label", messages.word("group", claim.group()));
                return Html.of(Html.escape(group) + " " + Html.markup(inTermsOf(claim.killed())));
            }
        }
        return event.type() == EventType.STRATEGIC_DEVELOPMENTS ? null : Html.text(messages.get("toll.not-reported"));
    }

    /** A range with whom it counts: "29 to 60+ soldiers killed"; "dead" where it counts several groups. */
    String killed(Toll toll, Range range) {
        return messages.count("killed." + counted(toll).word(), range.top(), range(range));
    }

    /** A range of the dead of any groups together. */
    String killed(Range range) {
        return messages.count("killed." + Group.ALL.word(), range.top(), range(range));
    }

    /** The group that a total is about; all where there are several. */
    private static Group counted(Toll toll) {
        Fatalities retained = toll.retained();
        List<Group> retainedGroups = retained == null ? List.of() : retained.groups();
        List<Group> groups = toll.groups().stream()
                .filter(GroupToll::saysKilled)
                .map(GroupToll::group)
                .filter(group -> retainedGroups.isEmpty() || retainedGroups.contains(group))
                .toList();
        return groups.size() == 1 ? groups.get(0) : Group.ALL;
    }

    /** What a group's claims come to: a range, or the words where no number was given. */
    String ofGroup(GroupToll group) {
        if (group.killed().isPresent()) {
            return range(group.killed().get());
        }
        return messages.get(group.saysKilled() ? "toll.words-only" : "toll.not-reported-short");
    }
}
