package org.saheltimeline.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Claim;
import org.saheltimeline.model.Fatalities;
import org.saheltimeline.model.Figure;
import org.saheltimeline.model.Group;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Scope;
import org.saheltimeline.model.Toll;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Localized;

/** Reads an event's claims and what the editors retain of them. */
final class TollReader {

    private static final int MOST = 10_000_000;

    private final Problems problems;

    TollReader(Problems problems) {
        this.problems = problems;
    }

    Toll read(Field claims, Field retained) {
        List<Claim> read = new ArrayList<>();
        for (Fields fields : claims.maps()) {
            claim(fields).ifPresent(read::add);
        }
        return new Toll(read, retained.map().map(this::fatalities).orElse(null));
    }

    private Optional<Claim> claim(Fields fields) {
        @Nullable Group group = Values.word(fields.required("group"), Group.class);
        @Nullable
        Localized detail = fields.optional("detail").localizedOrNeutral().orElse(null);
        Field killedField = fields.optional("killed");
        Field injuredField = fields.optional("injured");
        @Nullable Figure killed = figure(killedField);
        @Nullable Figure injured = figure(injuredField);
        @Nullable
        Localized claimant = fields.required("claimant").localizedOrNeutral().orElse(null);
        @Nullable Ref source = fields.required("source").ref().orElse(null);
        @Nullable EdtfDate asOf = Values.date(fields.optional("as_of"));
        Scope scope = Values.word(fields.optional("scope"), Scope.WHOLE);
        fields.done();
        if (!killedField.isPresent() && !injuredField.isPresent()) {
            problems.error(
                    "missing-key",
                    fields.place(),
                    "the claim has no figure",
                    "add `killed: …` or `injured: …`; where nobody gives a figure, leave the claim out");
        }
        if (group == null || claimant == null || source == null) {
            return Optional.empty();
        }
        return Optional.of(new Claim(group, detail, killed, injured, claimant, source, asOf, scope, fields.place()));
    }

    /** A whole number, or a map of {@code min}, {@code max} and {@code text}. */
    private @Nullable Figure figure(Field field) {
        if (!field.isPresent()) {
            return null;
        }
        if (!field.isMap()) {
            OptionalInt count = field.integer(0, MOST);
            return count.isPresent() ? Figure.exactly(count.getAsInt()) : null;
        }
        Fields fields = field.map().orElseThrow();
        @Nullable Integer min = number(fields.optional("min"));
        @Nullable Integer max = number(fields.optional("max"));
        @Nullable Localized text = fields.optional("text").localizedOrNeutral().orElse(null);
        fields.done();
        if (min != null && max != null && min > max) {
            field.error("min-above-max", "has a minimum above its maximum", "swap them, or mend the wrong one");
            return null;
        }
        if (min == null && max == null && text == null) {
            field.error("missing-key", "says nothing", "write a number, or `min:`, `max:` or `text:`");
            return null;
        }
        return new Figure(min, max, text);
    }

    private @Nullable Fatalities fatalities(Fields fields) {
        List<Group> groups = fields.optional("groups").items().stream()
                .flatMap(item -> Optional.ofNullable(Values.word(item, Group.class)).stream())
                .toList();
        @Nullable Integer low = number(fields.optional("low"));
        Field bestField = fields.optional("best");
        @Nullable Integer best = number(bestField);
        @Nullable Integer high = number(fields.optional("high"));
        @Nullable
        Localized rationale = fields.required("rationale").localizedOrNeutral().orElse(null);
        fields.done();
        if (isAbove(low, best) || isAbove(best, high) || isAbove(low, high)) {
            bestField.error("min-above-max", "is not between low and high", "write low <= best <= high");
            return null;
        }
        return rationale == null ? null : new Fatalities(groups, low, best, high, rationale, fields.place());
    }

    private static boolean isAbove(@Nullable Integer low, @Nullable Integer high) {
        return low != null && high != null && low > high;
    }

    private static @Nullable Integer number(Field field) {
        OptionalInt number = field.integer(0, MOST);
        return number.isPresent() ? number.getAsInt() : null;
    }
}
