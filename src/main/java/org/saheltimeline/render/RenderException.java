package org.saheltimeline.render;

import org.saheltimeline.problem.Problem;

/** A template that failed while it made a page. */
public final class RenderException extends RuntimeException {

    private final transient Problem problem;

    public RenderException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
