package org.saheltimeline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.SourceLines;

/** Prints problems as commands to GitHub, which shows each in a pull request at the line where it is. */
final class GitHubPrinter {

    private final PrintWriter out;
    private final Path content;

    /**
     * Prints to a stream.
     *
     * @param content the folder below which the problems' files are
     */
    GitHubPrinter(PrintWriter out, Path content) {
        this.out = out;
        this.content = content;
    }

    void print(List<Problem> problems) {
        problems.forEach(this::print);
    }

    private void print(Problem problem) {
        Place place = problem.place();
        String file = new SourceLines(content, Path.of("templates"))
                .path(place)
                .toString()
                .replace('\\', '/');
        out.println("::" + problem.severity().name().toLowerCase(Locale.ROOT)
                + " file=" + property(file)
                + ",line=" + place.line()
                + ",col=" + place.column()
                + ",title=" + property(problem.rule())
                + "::" + data(problem.message() + "; " + problem.mend()));
    }

    /** A line's end would begin another command. */
    private static String data(String text) {
        return SourceLines.printable(
                text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
