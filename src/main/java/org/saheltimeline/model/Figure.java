package org.saheltimeline.model;

import org.jspecify.annotations.Nullable;
import org.saheltimeline.text.Localized;

/**
 * A number of people in a claimant's terms.
 *
 * @param min at least so many; null where no minimum is given
 * @param max at most so many; null where no maximum is given ("at least 29")
 * @param text the claimant's words where there was no number ("several dozen")
 */
public record Figure(
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable Localized text) {

    public Figure {
        if (min == null && max == null && text == null) {
            throw new IllegalArgumentException("a figure needs a number or words");
        }
        if (min != null && max != null && min > max) {
            throw new IllegalArgumentException("minimum above maximum");
        }
    }

    public static Figure exactly(int count) {
        return new Figure(count, count, null);
    }

    public boolean isExact() {
        return min != null && min.equals(max);
    }

    /** Whether the figure says anything that can be counted. */
    public boolean isNumeric() {
        return min != null || max != null;
    }
}
