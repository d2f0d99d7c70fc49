package org.saheltimeline.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One build's way into the folder of the site.
 *
 * <p>Files that are there already with the same bytes are left alone; new and changed ones are written to a staging
 * folder inside the site's folder. Only {@link #finish()} moves them into place and removes what an earlier build left
 * and this one did not make; {@link #close()} without it throws the staged files away and leaves the site as it was.
 * Files that no build made are never touched.
 */
public final class Publication implements AutoCloseable {

    private final Path site;
    private final Staging staging;
    private final Manifest before;
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final Set<String> clashes = ConcurrentHashMap.newKeySet();
    private boolean finished;

    private Publication(Path site, Staging staging, Manifest before) {
        this.site = site;
        this.staging = staging;
        this.before = before;
    }

    /**
     * Begins a build into a folder, which is made if it is missing.
     *
     * @throws IOException if the folder cannot be written
     */
    public static Publication into(Path site) throws IOException {
        Files.createDirectories(site);
        return new Publication(site, Staging.in(site), Manifest.read(site));
    }

    /**
     * Puts a file into the site; may be called from several threads at once.
     *
     * @param path below the site's folder, with forward slashes
     * @throws UncheckedIOException if the disk is full or cannot be written
     */
    public void put(String path, byte[] bytes) {
        if (!made.add(path)) {
            throw new IllegalStateException("two pages have the address " + path);
        }
        try {
            Path present = site.resolve(path);
            if (hasAFileForAFolder(present)) {
                clashes.add(path);
                return;
            }
            if (SameBytes.as(present, bytes)) {
                return;
            }
            if (!before.has(path) && Files.exists(present)) {
                clashes.add(path);
                return;
            }
            staging.write(path, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean hasAFileForAFolder(Path file) {
        for (Path folder = file.getParent(); folder != null && !folder.equals(site); folder = folder.getParent()) {
            if (Files.isDirectory(folder)) {
                return false;
            }
            if (Files.exists(folder)) {
                return true;
            }
        }
        return false;
    }

    /** Files that somebody else put where this build wants to write; while there are any, it cannot finish. */
    public List<String> clashes() {
        return List.copyOf(new TreeSet<>(clashes));
    }

    /**
     * Moves everything into place.
     *
     * @return how many files were written; the others were there already
     * @throws IOException if the disk refuses
     */
    public int finish() throws IOException {
        if (!clashes.isEmpty()) {
            throw new IllegalStateException("clashes: " + clashes());
        }
        Manifest now = Manifest.of(made);
        before.and(now).write(site); // a build that dies from here on is known to own what it moved
        staging.moveInto(site);
        before.removeAllBut(now, site);
        now.write(site);
        finished = true;
        return staging.count();
    }

    @Override
    public void close() throws IOException {
        staging.remove();
        if (!finished) {
            Folders.removeIfEmpty(site);
        }
    }
}
