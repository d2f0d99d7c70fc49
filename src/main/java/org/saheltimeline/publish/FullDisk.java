package org.saheltimeline.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Says what to do where a disk takes no more; systems say that there is no space, each in its own words, or not even
 * where.
 */
final class FullDisk {

    /** With less than this a disk counts as full, in bytes. */
    private static final long LITTLE = 1 << 20;

    private FullDisk() {}

    /** The failure with its place, and with the mend where the disk is full. */
    static FileSystemException explained(IOException failure, Path file) {
        boolean named = failure instanceof FileSystemException;
        String place = named ? ((FileSystemException) failure).getFile() : file.toString();
        String reason = named ? ((FileSystemException) failure).getReason() : failure.getMessage();
        if (!isFull(file)) {
            return named ? (FileSystemException) failure : new FileSystemException(place, null, reason);
        }
        return new FileSystemException(
                place,
                null,
                (reason == null ? "" : reason + "; ")
                        + "the disk is full, and the site is as it was: make room for as much again as the site takes,"
                        + " or build onto another disk with --out");
    }

    private static boolean isFull(Path file) {
        try {
            Path there = file.toAbsolutePath();
            while (!Files.exists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            return Files.getFileStore(there).getUsableSpace() < LITTLE;
        } catch (IOException unknown) {
            return false;
        }
    }
}
