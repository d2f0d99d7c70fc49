package org.saheltimeline.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
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
     * All files below a folder, in the order of their paths, and links to files.
     *
     * @throws IOException if the folder is not there or cannot be read, or has a link to another folder in it, which
     *     may lead anywhere
     */
    static List<Path> files(Path folder) throws IOException {
        Path real = folder.toRealPath();
        try (Stream<Path> walk = Files.walk(real)) {
            List<Path> files = new ArrayList<>();
            for (Path path : (Iterable<Path>) walk::iterator) {
                if (Files.isRegularFile(path)) {
                    files.add(folder.resolve(real.relativize(path)));
                } else if (Files.isSymbolicLink(path) && Files.isDirectory(path)) {
                    throw new NotDirectoryException(path + " is a link");
                }
            }
            files.sort(null);
            return files;
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
