package org.saheltimeline.problem;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Gathers the problems of a run, from any thread; every stage reports here and goes on. */
public final class Problems {

    private final ConcurrentLinkedQueue<Problem> found = new ConcurrentLinkedQueue<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void error(String rule, Place place, String message, String mend) {
        add(Problem.error(rule, place, message, mend));
    }

    public void warning(String rule, Place place, String message, String mend) {
        add(Problem.warning(rule, place, message, mend));
    }

    /** All problems so far, each once, by file, line and column. */
    public List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
