package org.saheltimeline.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What shows that a file has been touched, without reading it: its size, and when its bytes and its name changed. */
public final class Stamps {

    /** The time of the last change of anything, which no program can set back. */
    private static final String CHANGED = "ctime";

    private Stamps() {}

    /**
     * All files below a folder, in the order of their paths; links are followed.
     *
     * @throws IOException if the folder is not there or cannot be read
     */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /**
     * The path, the size and the times of a file on one line.
     *
     * @throws UncheckedIOException if the file is gone or cannot be looked at
     */
    public static String of(Path file) {
        try {
            boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
            Map<String, Object> attributes = Files.readAttributes(
                    file, unix ? "unix:size,lastModifiedTime," + CHANGED : "size,lastModifiedTime");
            return file + " " + attributes.get("size") + " " + attributes.get("lastModifiedTime") + " "
                    + attributes.get(CHANGED);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
