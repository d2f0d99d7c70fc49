package org.saheltimeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;

/** Prints problems as compilers do: the place, what and how to mend it, the line, a caret. */
final class ProblemPrinter {

    private static final int WIDEST = 120;

    /** Characters that would move the cursor or turn the direction of the terminal's line. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\t]]");

    private final PrintWriter err;
    private final Path content;
    private String file = "";
    private List<String> lines = List.of();

    /**
     * Prints to a stream.
     *
     * @param content the folder below which the problems' files are
     */
    ProblemPrinter(PrintWriter err, Path content) {
        this.err = err;
        this.content = content;
    }

    void print(List<Problem> problems) {
        problems.forEach(this::print);
    }

    private void print(Problem problem) {
        Place place = problem.place();
        err.println(path(content, place.file()) + ":" + place.line() + ":" + place.column() + ": "
                + problem.severity().word() + ": " + printable(problem.message() + "; " + problem.mend()));
        String line = line(place);
        if (!line.isBlank()) {
            printWithCaret(line, place);
        }
    }

    private void printWithCaret(String line, Place place) {
        int from = Math.max(0, Math.min(place.column() - 1, line.length()) - WIDEST / 2);
        int to = Math.min(line.length(), from + WIDEST);
        String number = String.format(Locale.ROOT, "%5d | ", place.line());
        String before = line.substring(from, Math.min(place.column() - 1, to));
        err.println(number + printable(line.substring(from, to)));
        err.println(" ".repeat(5) + " | " + before.replaceAll("[^\t]", " ") + "^");
    }

    /** Without what would move the cursor. */
    static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }

    /** Where a problem's file lies. */
    static Path path(Path content, String file) {
        return file.startsWith("templates/") ? Path.of(file) : content.resolve(file);
    }

    private String line(Place place) {
        if (!place.file().equals(file)) {
            file = place.file();
            lines = read(path(content, file));
        }
        return place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
    }

    private static List<String> read(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException goneOrNotText) {
            return List.of();
        }
    }
}
