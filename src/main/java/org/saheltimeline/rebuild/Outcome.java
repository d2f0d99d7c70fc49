package org.saheltimeline.rebuild;

import java.util.List;
import org.saheltimeline.problem.Problem;

/**
 * How a build ended that wrote its site.
 *
 * @param problems warnings
 * @param events shown, and likewise articles and pages
 */
public record Outcome(List<Problem> problems, int events, int articles, int pages) {

    public Outcome {
        problems = List.copyOf(problems);
    }
}
