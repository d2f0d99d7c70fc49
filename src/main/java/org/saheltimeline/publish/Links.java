package org.saheltimeline.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Second names of files, on disks that know them. */
final class Links {

    private Links() {}

    /** Gives a file a second name; false where the disk cannot. */
    static boolean make(Path link, Path file) {
        try {
            Files.createLink(link, file);
            return true;
        } catch (UnsupportedOperationException | IOException unable) {
            return false;
        }
    }
}
