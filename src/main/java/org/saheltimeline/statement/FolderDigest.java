package org.saheltimeline.statement;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.saheltimeline.jobs.Jobs;

/**
 * A number for everything that is in a folder: the SHA-256 of the list that {@code sha256sum} prints of its files,
 * sorted by the bytes of their names. {@link #COMMAND} gives the same.
 */
public final class FolderDigest {

    /** To be typed in the folder; the same on any system with GNU's, BSD's or busybox's tools. */
    public static final String COMMAND = "find * ! -type d ! -name '.*' ! -name '*~' -print0"
            + " | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum";

    private static final Comparator<Entry> BY_NAME =
            (one, other) -> Arrays.compareUnsigned(bytes(one.name()), bytes(other.name()));

    private record Entry(String name, Path file) {}

    private FolderDigest() {}

    /**
     * Reads all files of a folder but those that the content's reader passes over, hidden ones and editors' copies.
     *
     * @return 64 hexadecimal digits
     * @throws UncheckedIOException if a file cannot be read
     */
    public static String of(Path folder, Jobs jobs) {
        List<Entry> entries = entries(folder);
        List<String> sums = jobs.map(entries, entry -> sum(entry.file()));
        MessageDigest list = sha256();
        for (int i = 0; i < entries.size(); i++) {
            list.update(sums.get(i).getBytes(StandardCharsets.US_ASCII));
            list.update(new byte[] {' ', ' '});
            list.update(bytes(entries.get(i).name()));
            list.update((byte) '\n');
        }
        return HexFormat.of().formatHex(list.digest());
    }

    private static List<Entry> entries(Path folder) {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> top = Files.list(folder)) {
            for (Path child : top.filter(FolderDigest::counts).toList()) {
                try (Stream<Path> files = Files.walk(child)) {
                    files.filter(FolderDigest::counts)
                            .filter(Files::isRegularFile)
                            .map(file -> new Entry(name(folder, file), file))
                            .forEach(entries::add);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        entries.sort(BY_NAME);
        return entries;
    }

    private static boolean counts(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith("~");
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    private static String sum(Path file) {
        try {
            return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
