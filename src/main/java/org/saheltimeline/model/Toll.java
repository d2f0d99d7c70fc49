package org.saheltimeline.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event's claims, and what follows from them.
 *
 * <p>Claims of one group are alternatives: the group's low is the smallest claim's minimum, its high the largest
 * claim's maximum, and best is low, which is ACLED's rule. The total is the sum over the groups, or, where somebody
 * counts everybody together ({@link Group#ALL}), the range of those claims. The editors may say which groups the total
 * counts and why. Claims for a part of the dead or for more than the event are shown and not counted. No claim at all
 * is "not reported", never 0.
 *
 * @param claims in the order in which they are shown
 * @param retained what the editors retain; null to compute it
 */
public record Toll(List<Claim> claims, @Nullable Fatalities retained) {

    public Toll {
        claims = List.copyOf(claims);
    }

    /** The claims by group, groups in the order of their first claim. */
    public List<GroupToll> groups() {
        List<GroupToll> groups = new ArrayList<>();
        Map<Group, List<Claim>> byGroup = new EnumMap<>(Group.class);
        List<Group> order = new ArrayList<>();
        for (Claim claim : claims) {
            if (!byGroup.containsKey(claim.group())) {
                order.add(claim.group());
            }
            byGroup.computeIfAbsent(claim.group(), group -> new ArrayList<>()).add(claim);
        }
        for (Group group : order) {
            groups.add(GroupToll.of(group, byGroup.getOrDefault(group, List.of())));
        }
        return groups;
    }

    /** The range of all who were killed; empty where nobody reports a number. */
    public Optional<Range> total() {
        return computed().map(this::asRetained).or(this::onlyRetained);
    }

    /** What the claims alone say. */
    Optional<Range> computed() {
        @Nullable Range sum = null;
        boolean wordsOnly = false;
        for (GroupToll group : groups()) {
            if (retained != null && !retained.counts(group.group())) {
                continue;
            }
            if (group.group() == Group.ALL && group.killed().isPresent()) {
                return group.killed();
            }
            wordsOnly |= group.killed().isEmpty() && group.saysKilled();
            if (group.killed().isPresent()) {
                Range range = group.killed().get();
                sum = sum == null ? range : sum.plus(range);
            }
        }
        if (sum != null && wordsOnly) {
            sum = new Range(sum.low(), sum.best(), sum.top(), true);
        }
        return Optional.ofNullable(sum);
    }

    private Range asRetained(Range range) {
        if (retained == null) {
            return range;
        }
        int best = retained.best() == null ? range.best() : retained.best();
        int low = Math.min(best, retained.low() == null ? range.low() : retained.low());
        int top = Math.max(best, retained.high() == null ? range.top() : retained.high());
        return new Range(low, best, top, range.open() && retained.high() == null);
    }

    private Optional<Range> onlyRetained() {
        if (retained == null || retained.best() == null) {
            return Optional.empty();
        }
        int best = retained.best();
        int low = retained.low() == null ? best : retained.low();
        int high = retained.high() == null ? best : retained.high();
        return Optional.of(new Range(low, best, high, false));
    }
}
