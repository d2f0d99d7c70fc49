package org.saheltimeline.cli;

import static org.saheltimeline.problem.SourceLines.printable;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.SourceLines;

/** Prints problems as compilers do: the place, what and how to mend it, the line, a caret. */
final class ProblemPrinter {

    private final PrintWriter err;
    private final SourceLines lines;

    /**
     * Prints to a stream.
     *
     * @param content the folder below which the problems' files are
     * @param templates where those are of which the name begins with {@code templates/}
     */
    ProblemPrinter(PrintWriter err, Path content, Path templates) {
        this.err = err;
        this.lines = new SourceLines(content, templates);
    }

    void print(List<Problem> problems) {
        problems.forEach(this::print);
    }

    private void print(Problem problem) {
        Place place = problem.place();
        err.println(lines.path(place) + ":" + place.line() + ":" + place.column() + ": "
                + problem.severity().word() + ": " + printable(problem.message() + "; " + problem.mend()));
        SourceLines.Line line = lines.line(place);
        if (!line.text().isBlank()) {
            err.println(String.format(Locale.ROOT, "%5d | ", place.line()) + line.text());
            err.println(" ".repeat(5) + " | " + line.before() + "^");
        }
    }
}
