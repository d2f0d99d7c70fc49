package org.saheltimeline.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/** Tells whether a file holds certain bytes already; reading and skipping costs a quarter of writing. */
final class SameBytes {

    private SameBytes() {}

    static boolean as(Path file, byte[] bytes) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    && attributes.size() == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (NoSuchFileException missing) {
            return false;
        }
    }
}
