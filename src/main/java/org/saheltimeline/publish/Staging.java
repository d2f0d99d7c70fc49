package org.saheltimeline.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder in which a build's new files wait; inside the site's, so that moving them is a rename.
 *
 * <p>Beside the new files it has what gives way to them while they are moved, and the journal of the moving.
 */
final class Staging {

    static final String NAME = ".timeline-staging";
    static final String JOURNAL = "journal";
    static final String OLD = "old";
    private static final String FRESH = "new";

    /** In bytes. */
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Path fresh;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Set<String> files = ConcurrentHashMap.newKeySet();

    private Staging(Path folder) {
        this.folder = folder;
        this.fresh = folder.resolve(FRESH);
    }

    /** A new, empty staging folder; what a killed build left there is taken back or thrown away. */
    static Staging in(Path site) throws IOException {
        recover(site);
        Staging staging = new Staging(site.resolve(NAME));
        Files.createDirectories(staging.fresh);
        return staging;
    }

    /** Whether a build was killed here. */
    static boolean isLeft(Path site) {
        return Files.exists(site.resolve(NAME));
    }

    /** Makes the site whole again after a killed build, and removes what that build left. */
    static void recover(Path site) throws IOException {
        Staging left = new Staging(site.resolve(NAME));
        if (isLeft(site)) {
            left.switching(site).recover();
            left.remove(site);
        }
    }

    Path fresh() {
        return fresh;
    }

    Switch switching(Path site) {
        return new Switch(site, fresh, folder.resolve(OLD), new Journal(folder.resolve(JOURNAL)));
    }

    void write(String path, byte[] bytes) throws IOException {
        try (OutputStream out = open(path)) {
            out.write(bytes);
        } catch (IOException failure) {
            throw FullDisk.explained(failure, fresh.resolve(path));
        }
        files.add(path);
    }

    /**
     * Writes a file as it is made.
     *
     * @param summed whether its SHA-256 is asked for
     * @return that, in hexadecimal digits, or nothing
     */
    String write(String path, Body body, boolean summed) throws IOException {
        MessageDigest digest = Checksums.digest();
        try (OutputStream file = open(path);
                OutputStream buffered =
                        new BufferedOutputStream(summed ? new DigestOutputStream(file, digest) : file, BUFFER)) {
            body.writeTo(buffered);
        } catch (IOException failure) {
            throw FullDisk.explained(failure, fresh.resolve(path));
        }
        files.add(path);
        return summed ? HexFormat.of().formatHex(digest.digest()) : "";
    }

    /** Whether a file written here has the bytes of another. */
    boolean isSame(String path, Path other) throws IOException {
        return Files.mismatch(fresh.resolve(path), other) < 0;
    }

    /** Takes back a file that was written here. */
    void discard(String path) throws IOException {
        files.remove(path);
        Files.delete(fresh.resolve(path));
    }

    private OutputStream open(String path) throws IOException {
        Path file = fresh.resolve(path);
        Path parent = file.getParent();
        if (parent != null && !folders.contains(parent)) {
            Files.createDirectories(parent);
            folders.add(parent); // only now: another thread that finds it here writes into it at once
        }
        return Files.newOutputStream(file);
    }

    /** Writes a file and returns when the disk has it. */
    void writeAndSync(String path, byte[] bytes) throws IOException {
        write(path, bytes);
        try (FileChannel channel = FileChannel.open(fresh.resolve(path), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The files written so far. */
    Set<String> files() {
        return files;
    }

    /**
     * Removes the folder, once no switch needs it any more.
     *
     * <p>What somebody else put into a folder in the moment before it gave way is put back into the site.
     */
    void remove(Path site) throws IOException {
        if (Files.exists(folder.resolve(JOURNAL))) {
            return; // the switch could be neither ended nor taken back: all is kept for the next build
        }
        Path old = folder.resolve(OLD);
        if (Files.isDirectory(old)) {
            Manifest ours = Manifest.read(old).and(Manifest.read(site));
            for (String file : Folders.files(old)) {
                if (!ours.has(file) && !file.equals(Manifest.NAME) && !Files.exists(site.resolve(file))) {
                    Files.createDirectories(site.resolve(file).resolve("..").normalize());
                    Files.move(old.resolve(file), site.resolve(file));
                }
            }
        }
        Folders.remove(folder);
    }
}
