package org.saheltimeline.content;

import java.util.List;

/** A text by line and column, as the YAML parser counts them: from 1, columns in code points. */
final class Lines {

    private final List<String> lines;

    Lines(String text) {
        this.lines = List.of(text.split("\n", -1));
    }

    /** A line without its end; "" where there is no such line. */
    String line(int line) {
        return line < 1 || line > lines.size() ? "" : lines.get(line - 1);
    }

    /** What stands before a column. */
    String before(int line, int column) {
        String whole = line(line);
        int characters = Math.min(column - 1, whole.codePointCount(0, whole.length()));
        return whole.substring(0, whole.offsetByCodePoints(0, characters));
    }

    /** The nearest line above that is more than spaces and a comment; 0 where there is none. */
    int above(int line) {
        int above = line - 1;
        while (above > 0 && (line(above).isBlank() || line(above).strip().startsWith("#"))) {
            above--;
        }
        return above;
    }
}
