package org.saheltimeline.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one group, which are alternatives to each other.
 *
 * @param claims at least one
 * @param killed their range; empty where no claim of the whole group gives a number
 */
public record GroupToll(Group group, List<Claim> claims, Optional<Range> killed) {

    public GroupToll {
        claims = List.copyOf(claims);
    }

    static GroupToll of(Group group, List<Claim> claims) {
        return new GroupToll(group, claims, range(claims));
    }

    /** Whether a claim of the whole group says anything about dead, be it in words. */
    public boolean saysKilled() {
        return claims.stream().anyMatch(claim -> claim.killed() != null && claim.scope() == Scope.WHOLE);
    }

    private static Optional<Range> range(List<Claim> claims) {
        int low = Integer.MAX_VALUE;
        int top = -1;
        boolean open = false;
        for (Claim claim : claims) {
            @Nullable Figure killed = claim.killed();
            if (killed == null || claim.scope() != Scope.WHOLE) {
                continue;
            }
            open |= killed.max() == null;
            if (killed.min() != null) {
                low = Math.min(low, killed.min());
                top = Math.max(top, killed.min());
            }
            if (killed.max() != null) {
                top = Math.max(top, killed.max());
            }
        }
        if (top < 0) {
            return Optional.empty();
        }
        int least = low == Integer.MAX_VALUE ? 0 : low;
        return Optional.of(new Range(least, least, top, open));
    }
}
