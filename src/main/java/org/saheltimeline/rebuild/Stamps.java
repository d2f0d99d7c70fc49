package org.saheltimeline.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                if (attributes.isSymbolicLink() && Files.isDirectory(path)) {
                    throw new NotDirectoryException(path + " is a link");
                }
                if (attributes.isRegularFile() || Files.isRegularFile(path)) {
                    files.add(folder.resolve(real.relativize(path)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
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
