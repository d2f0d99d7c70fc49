package org.saheltimeline.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What shows that a file has been touched, without reading it: its size, and when its bytes and its name changed. */
final class Stamps {

    /** The time of the last change of anything, which no program can set back. */
    private static final String CHANGED = "ctime";

    private Stamps() {}

    /**
     * All files below a folder, in the order of their paths; links are followed.
     *
     * @throws IOException if the folder is not there or cannot be read
     */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /**
     * The size and the times of a file as one number.
     *
     * @throws UncheckedIOException if the file is gone or cannot be looked at
     */
    static long of(Path file) {
        try {
            boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
            Map<String, Object> attributes = Files.readAttributes(
                    file, unix ? "unix:size,lastModifiedTime," + CHANGED : "size,lastModifiedTime");
            return new Sum()
                    .add(number(attributes.get("size")))
                    .add(number(attributes.get("lastModifiedTime")))
                    .add(number(attributes.get(CHANGED)))
                    .value();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long number(@Nullable Object attribute) {
        if (attribute instanceof FileTime time) {
            return time.to(TimeUnit.NANOSECONDS);
        }
        return attribute instanceof Long size ? size : 0;
    }
}
