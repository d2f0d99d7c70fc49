package org.saheltimeline.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The folder in which a build's new files wait; inside the site's, so that moving them is a rename. */
final class Staging {

    static final String NAME = ".timeline-staging";

    private final Path folder;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();

    private Staging(Path folder) {
        this.folder = folder;
    }

    /** A new, empty staging folder; what a killed build left there is thrown away. */
    static Staging in(Path site) throws IOException {
        Path folder = site.resolve(NAME);
        Folders.remove(folder);
        Files.createDirectory(folder);
        return new Staging(folder);
    }

    void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Path parent = file.getParent();
        if (parent != null && !folders.contains(parent)) {
            Files.createDirectories(parent);
            folders.add(parent); // only now: another thread that finds it here writes into it at once
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException failure) { // a full disk does not say where
            throw new FileSystemException(file.toString(), null, failure.getMessage());
        }
        count.incrementAndGet();
    }

    int count() {
        return count.get();
    }

    /** Renames whole folders where the site has none of that name, and file by file elsewhere. */
    void moveInto(Path site) throws IOException {
        moveChildren(folder, site);
    }

    private static void moveChildren(Path from, Path to) throws IOException {
        for (Path child : Folders.children(from)) {
            Path target = to.resolve(child.getFileName());
            if (Files.isDirectory(child) && Files.isDirectory(target)) {
                moveChildren(child, target);
            } else {
                Files.move(child, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    void remove() throws IOException {
        Folders.remove(folder);
    }
}
