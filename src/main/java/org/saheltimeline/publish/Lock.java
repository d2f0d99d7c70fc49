package org.saheltimeline.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to build into a folder, which one process at a time has.
 *
 * <p>The system gives the lock up when its process ends, however it ends: a file that a killed build leaves locks
 * nothing. What the file says is for people.
 */
final class Lock implements AutoCloseable {

    static final String NAME = ".timeline-lock";

    /** The byte that is locked: far behind the text, which others read. */
    private static final long FAR = Long.MAX_VALUE - 1;

    private static final int TRIES = 10;

    /** The files that this process has locked; to open one a second time and close it would give its lock up. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final Path key;
    private final FileChannel channel;

    private Lock(Path file, Path key, FileChannel channel) {
        this.file = file;
        this.key = key;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws FileSystemException if another build has it; the reason says which and since when
     */
    static Lock on(Path site) throws IOException {
        Path file = site.resolve(NAME);
        Path key = site.toRealPath().resolve(NAME);
        if (!HELD.add(key)) {
            throw new FileSystemException(site.toString(), null, "this very process is building into it already");
        }
        try {
            return new Lock(file, key, open(site, file));
        } catch (IOException | RuntimeException failure) {
            HELD.remove(key);
            throw failure;
        }
    }

    private static FileChannel open(Path site, Path file) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            @Nullable Object opened = identity(file);
            @Nullable FileLock lock = tryLock(channel);
            if (lock == null) {
                String holder = read(channel);
                channel.close();
                throw new FileSystemException(site.toString(), null, "another build is writing it: " + holder);
            }
            if (opened != null && opened.equals(identity(file))) {
                write(channel);
                return channel;
            }
            channel.close(); // its last owner removed the file between our opening and locking it
        }
        throw new FileSystemException(site.toString(), null, "other builds come and go in it");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(FAR, 1, false);
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    /** What tells the file from a later one of its name; null where there is none. */
    private static @Nullable Object identity(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.fileKey() == null ? attributes.creationTime() : attributes.fileKey();
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    private static void write(FileChannel channel) throws IOException {
        ProcessHandle self = ProcessHandle.current();
        String text = "process " + self.pid()
                + self.info().user().map(user -> " of " + user).orElse("")
                + self.info().startInstant().map(start -> ", since " + start).orElse("");
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(text), 0);
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(200);
        channel.read(bytes, 0);
        String text = StandardCharsets.UTF_8.decode(bytes.flip()).toString();
        return Optional.of(text).filter(said -> !said.isBlank()).orElse("it has only begun");
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        } finally {
            HELD.remove(key);
        }
    }
}
