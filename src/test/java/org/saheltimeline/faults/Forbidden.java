package org.saheltimeline.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder in which nothing may be made or removed; for root, whom no permission stops, by the disk's own mark. */
final class Forbidden {

    private final Path folder;
    private final boolean marked;

    private Forbidden(Path folder, boolean marked) {
        this.folder = folder;
        this.marked = marked;
    }

    static Forbidden to(Path folder) throws IOException, InterruptedException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        boolean stillWritable = Files.isWritable(folder);
        if (stillWritable) {
            chattr("+i", folder);
        }
        return new Forbidden(folder, stillWritable);
    }

    void lift() throws IOException, InterruptedException {
        if (marked) {
            chattr("-i", folder);
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void chattr(String mark, Path folder) throws IOException, InterruptedException {
        int status =
                new ProcessBuilder("chattr", mark, folder.toString()).start().waitFor();
        if (status != 0) {
            throw new AssertionError(
                    "root may write anywhere here, and chattr cannot forbid it: run the tests as another"
                            + " user, or on a disk that knows chattr");
        }
    }
}
