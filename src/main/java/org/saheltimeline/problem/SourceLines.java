package org.saheltimeline.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The lines on which problems are, to be shown with a caret below. Keeps the last file that was asked for. */
public final class SourceLines {

    private static final String TEMPLATES = "templates/";
    private static final int WIDEST = 120;
    private static final long LONGEST = 8 << 20;

    /** Characters that would move the cursor or turn the direction of a line. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\t]]");

    private final Path content;
    private final Path templates;
    private String file = "";
    private List<String> lines = List.of();

    /**
     * Lines of the files of two folders.
     *
     * @param content the folder below which the problems' files are
     * @param templates where those are of which the name begins with {@code templates/}
     */
    public SourceLines(Path content, Path templates) {
        this.content = content;
        this.templates = templates;
    }

    /**
     * A line or the piece of it around the column.
     *
     * @param text blank where there is nothing to show
     * @param before as wide as what is before the caret: tabs and spaces
     */
    public record Line(String text, String before) {}

    /** The file in which a problem is. */
    public Path path(Place place) {
        return place.file().startsWith(TEMPLATES)
                ? templates.resolve(place.file().substring(TEMPLATES.length()))
                : content.resolve(place.file());
    }

    /** The line of a place, without what would upset a terminal. */
    public Line line(Place place) {
        if (!place.file().equals(file)) {
            file = place.file();
            lines = read(path(place));
        }
        String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
        int from = Math.max(0, Math.min(place.column() - 1, line.length()) - WIDEST / 2);
        int to = Math.min(line.length(), from + WIDEST);
        String before = line.substring(from, Math.max(from, Math.min(place.column() - 1, to)));
        return new Line(printable(line.substring(from, to)), before.replaceAll("[^\t]", " "));
    }

    /** A text without characters that would move the cursor or turn the direction of a line. */
    public static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }

    /** A plain file's lines; a link may lead anywhere, a pipe has no end, and of what is huge nobody reads a line. */
    private static List<String> read(Path path) {
        try {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) > LONGEST) {
                return List.of();
            }
            return Files.readString(path, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException goneOrNotText) {
            return List.of();
        }
    }
}
