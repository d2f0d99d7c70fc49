package org.saheltimeline.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One build's way into the folder of the site.
 *
 * <p>Files that are there already with the same bytes are left alone; new and changed ones are written to a staging
 * folder inside the site's folder. Only {@link #finish()} moves them into place and removes what an earlier build left
 * and this one did not make; {@link #close()} without it throws the staged files away and leaves the site as it was.
 * Files that no build made are never touched. While it is open, no other build gets into the folder.
 */
public final class Publication implements AutoCloseable {

    private final Path site;
    private final Lock lock;
    private final Staging staging;
    private final Manifest before;
    private final Set<String> present;
    private final @Nullable Checksums sums;
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final Set<String> clashes = ConcurrentHashMap.newKeySet();
    private boolean finished;

    private Publication(Path site, Lock lock, @Nullable Checksums sums) throws IOException {
        this.site = site;
        this.sums = sums;
        this.lock = lock;
        this.staging = Staging.in(site);
        this.before = Manifest.read(site);
        this.present = new TreeSet<>(String.CASE_INSENSITIVE_ORDER); // as some disks see names
        this.present.addAll(Folders.names(site));
    }

    /**
     * Begins a build into a folder, which is made if it is missing.
     *
     * @throws IOException if the folder cannot be written, or another build is writing it
     */
    public static Publication into(Path site) throws IOException {
        return into(site, null);
    }

    /** As {@link #into(Path)}; {@link #finish()} adds the list of the files' checksums. */
    public static Publication withChecksums(Path site) throws IOException {
        return into(site, new Checksums());
    }

    private static Publication into(Path site, @Nullable Checksums sums) throws IOException {
        Files.createDirectories(site);
        Lock lock = Lock.on(site);
        try {
            return new Publication(site, lock, sums);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /**
     * Takes back what a build began that was killed while it switched the site over; mostly there is nothing to do.
     *
     * @throws IOException if the disk refuses, or another build is writing the site
     */
    public static void recover(Path site) throws IOException {
        if (Staging.isLeft(site)) {
            Lock lock = Lock.on(site);
            try {
                Staging.recover(site);
            } finally {
                lock.close();
            }
        }
    }

    /**
     * Puts a file into the site; may be called from several threads at once.
     *
     * @param path below the site's folder, with forward slashes
     * @throws UncheckedIOException if the disk is full or cannot be written
     */
    public void put(String path, byte[] bytes) {
        claim(path);
        if (sums != null) {
            sums.add(path, bytes);
        }
        try {
            if (isBeneathSomethingPresent(path)) {
                Path there = site.resolve(path);
                if (hasAFileForAFolder(there)) {
                    clashes.add(path);
                    return;
                }
                if (SameBytes.as(there, bytes)) {
                    return;
                }
                if (!before.has(path) && Files.exists(there)) {
                    clashes.add(path);
                    return;
                }
            }
            staging.write(path, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Puts a file that may be too large to be held; may be called from several threads at once.
     *
     * @param path below the site's folder, with forward slashes
     * @throws UncheckedIOException if the disk is full or cannot be written
     */
    public void put(String path, Body body) {
        claim(path);
        Path there = site.resolve(path);
        try {
            boolean beneath = isBeneathSomethingPresent(path);
            if (beneath && hasAFileForAFolder(there)) {
                clashes.add(path);
                return;
            }
            String sum = staging.write(path, body, sums != null);
            if (sums != null) {
                sums.add(path, sum);
            }
            if (beneath && Files.exists(there)) {
                boolean same = Files.isRegularFile(there) && staging.isSame(path, there);
                if (same || !before.has(path)) {
                    staging.discard(path);
                }
                if (!same && !before.has(path)) {
                    clashes.add(path);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void claim(String path) {
        if (!made.add(path)) {
            throw new IllegalStateException("two pages have the address " + path);
        }
    }

    /**
     * Keeps a file as it is, for a caller who knows that it would be made the same; may be called from several threads
     * at once.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public void keep(String path) {
        claim(path);
        if (sums != null) {
            try {
                sums.add(path, Files.readAllBytes(site.resolve(path)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** The paths of all files that were put or kept. */
    public Set<String> files() {
        return Set.copyOf(made);
    }

    /** Whether the site's folder had the first part of this path when the build began; a first build asks no more. */
    private boolean isBeneathSomethingPresent(String path) {
        int slash = path.indexOf('/');
        return present.contains(slash < 0 ? path : path.substring(0, slash));
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
     * Moves everything into place, or nothing.
     *
     * @return how many files were written; the others were there already
     * @throws IOException if the disk refuses; the site is then as it was
     */
    public int finish() throws IOException {
        if (sums != null) {
            put(Checksums.NAME, sums.bytes());
        }
        if (!clashes.isEmpty()) {
            throw new IllegalStateException("clashes: " + clashes());
        }
        Manifest now = Manifest.of(made);
        int written = staging.files().size();
        byte[] list = now.bytes();
        if (!SameBytes.as(site.resolve(Manifest.NAME), list)) {
            staging.writeAndSync(Manifest.NAME, list); // without it, the next build would know no file as ours
        }
        switchOver(new SwitchPlan(site, staging.fresh(), before, now, staging.files()));
        before.removeEmptyFolders(now, site);
        staging.remove(site); // now: a second name that goes is a change of the file, to those who look at its times
        finished = true;
        return written;
    }

    private void switchOver(SwitchPlan plan) throws IOException {
        try {
            List<Step> steps = plan.steps();
            Uninterrupted.run(() -> staging.switching(site).run(steps));
        } catch (IOException failure) {
            throw FullDisk.explained(failure, site);
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            staging.remove(site);
        } finally {
            if (!finished) {
                Folders.removeIfEmpty(site);
            }
        }
    }
}
