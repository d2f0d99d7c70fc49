package org.saheltimeline.watch;

import java.nio.file.Path;
import java.util.Set;

/**
 * What has changed since the last time.
 *
 * @param files files that were written, made or deleted, below the watched folders as these were named
 * @param more whether other files may have changed as well, since a folder came or went
 * @param lost whether so much changed that nothing is known of single files
 */
public record Changes(Set<Path> files, boolean more, boolean lost) {

    public Changes {
        files = Set.copyOf(files);
    }

    /** Whether one of the files is below a folder; or may be. */
    public boolean concern(Path folder) {
        return more || lost || files.stream().anyMatch(file -> file.startsWith(folder));
    }
}
