package org.saheltimeline;

import java.util.List;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Severity;
import org.saheltimeline.rebuild.Outcome;

/**
 * How a build or a check ended.
 *
 * @param problems by file, line and column
 * @param done whether the site was written, or, in a check, would be
 * @param events shown, and likewise articles and pages
 * @param written how many files were new or had changed; the others were there already
 */
public record BuildResult(List<Problem> problems, boolean done, int events, int articles, int pages, int written) {

    public BuildResult {
        problems = List.copyOf(problems);
    }

    /** What an earlier build left; nothing was written. */
    static BuildResult of(Outcome last) {
        return new BuildResult(last.problems(), true, last.events(), last.articles(), last.pages(), 0);
    }

    /** What the next build is told. */
    Outcome outcome() {
        return new Outcome(problems, events, articles, pages);
    }

    static BuildResult failed(List<Problem> problems) {
        return new BuildResult(problems, false, 0, 0, 0, 0);
    }

    /** How many of the problems are of this severity. */
    public long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
