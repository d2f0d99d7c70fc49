package org.saheltimeline.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something that a person can mend in the content.
 *
 * @param severity whether it stops the build
 * @param rule the rule's name in kebab-case, stable from release to release
 * @param place where it is
 * @param message what is wrong, without a full stop
 * @param mend what to do about it, an order in a few words
 */
public record Problem(Severity severity, String rule, Place place, String message, String mend)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::message);

    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(place);
        Objects.requireNonNull(message);
        Objects.requireNonNull(mend);
    }

    public static Problem error(String rule, Place place, String message, String mend) {
        return new Problem(Severity.ERROR, rule, place, message, mend);
    }

    public static Problem warning(String rule, Place place, String message, String mend) {
        return new Problem(Severity.WARNING, rule, place, message, mend);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
