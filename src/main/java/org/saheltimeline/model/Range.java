package org.saheltimeline.model;

import java.util.OptionalInt;

/**
 * Fatalities from low to high, as UCDP has it.
 *
 * @param low the smallest claim's minimum
 * @param best what is retained
 * @param top the largest number that a claim names
 * @param open whether a claim says "at least", so that there is no upper bound
 */
public record Range(int low, int best, int top, boolean open) {

    public Range {
        if (low > best || best > top) {
            throw new IllegalArgumentException(low + " <= " + best + " <= " + top + " does not hold");
        }
    }

    /** The upper bound; none where a claim says "at least". */
    public OptionalInt high() {
        return open ? OptionalInt.empty() : OptionalInt.of(top);
    }

    public boolean isExact() {
        return low == top && !open;
    }

    /** The range of two sets of people together. */
    public Range plus(Range other) {
        return new Range(low + other.low, best + other.best, top + other.top, open || other.open);
    }
}
