package org.saheltimeline.check;

import java.util.List;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Problems;

/** All editorial rules. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new ClaimBeforeEvent(),
            new FinerThanStated(),
            new ProbableDuplicate(),
            new ArticleNotCited(),
            new FrenchSpacing());

    private Rules() {}

    /** Runs every rule over a linked timeline. */
    public static void check(Timeline timeline, Problems problems) {
        ALL.forEach(rule -> rule.check(timeline, problems));
    }
}
