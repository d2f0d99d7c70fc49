package org.saheltimeline.cli;

import static org.saheltimeline.problem.SourceLines.printable;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.SourceLines;

/** Prints problems as compilers do: the place, what and how to mend it, the line, a caret; of each file the first. */
final class ProblemPrinter {

    /** So many of a file: of a thousand, nearly all are of one kind or follow from the first. */
    private static final int MOST = 20;

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
        print(problems, List.of());
    }

    /**
     * Prints the first of each file that have not been said already.
     *
     * @param problems by file
     * @return the first of each file, be they said now or before
     */
    List<Problem> print(List<Problem> problems, Collection<Problem> said) {
        Map<String, List<Problem>> files = new LinkedHashMap<>();
        problems.forEach(problem -> files.computeIfAbsent(problem.place().file(), file -> new ArrayList<>())
                .add(problem));
        List<Problem> all = new ArrayList<>();
        for (List<Problem> file : files.values()) {
            List<Problem> first = first(file);
            List<Problem> fresh =
                    first.stream().filter(problem -> !said.contains(problem)).toList();
            fresh.forEach(this::print);
            if (!fresh.isEmpty() && first.size() < file.size()) {
                err.printf(
                        Locale.ROOT,
                        "%s: … and %,d more in this file%n",
                        lines.path(file.get(0).place()),
                        file.size() - first.size());
            }
            all.addAll(first);
        }
        return all;
    }

    /** As many of a file's as a person reads, errors before warnings, in their order in the file. */
    private static List<Problem> first(List<Problem> file) {
        return file.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .limit(MOST)
                .sorted()
                .toList();
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
