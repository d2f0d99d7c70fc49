package org.saheltimeline.problem;

/**
 * A place in a content file.
 *
 * @param file the file's path below the content folder, with forward slashes
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    /** The beginning of a file, for what is wrong with the file as a whole. */
    public static Place start(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
