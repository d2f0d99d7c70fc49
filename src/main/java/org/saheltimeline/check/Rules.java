package org.saheltimeline.check;

import java.util.List;
import java.util.function.Function;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Problems;

/** All editorial rules. */
public final class Rules {

    private Rules() {}

    /**
     * Runs every rule over a linked timeline.
     *
     * @param lines the lines of a content file, for rules that look for a text's place; asked only where one is wrong
     * @param borders for the rule that asks whether a point lies in the country that is named
     */
    public static void check(
            Timeline timeline, Function<String, List<String>> lines, Borders borders, Problems problems) {
        List.of(
                        new ClaimBeforeEvent(),
                        new FinerThanStated(),
                        new FarFromItsCountry(borders),
                        new ProbableDuplicate(),
                        new ArticleNotCited(),
                        new FrenchSpacing(lines))
                .forEach(rule -> rule.check(timeline, problems));
    }
}
