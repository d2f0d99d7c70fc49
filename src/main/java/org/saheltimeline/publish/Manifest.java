package org.saheltimeline.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The files that a build owns, so that the next one knows what it may replace and remove. */
record Manifest(Set<String> files) {

    static final String NAME = ".timeline-files";

    Manifest {
        files = Set.copyOf(files);
    }

    static Manifest of(Collection<String> files) {
        return new Manifest(new HashSet<>(files));
    }

    /** The manifest of the last build; empty where there was none, and without what a disk may have made of it. */
    static Manifest read(Path site) throws IOException {
        try {
            List<String> lines = Files.readAllLines(site.resolve(NAME), StandardCharsets.UTF_8);
            return of(lines.stream().filter(line -> line.indexOf('\0') < 0).toList());
        } catch (NoSuchFileException | CharacterCodingException none) {
            return new Manifest(Set.of());
        }
    }

    /** What either of two builds owns. */
    Manifest and(Manifest other) {
        Set<String> both = new HashSet<>(files);
        both.addAll(other.files);
        return new Manifest(both);
    }

    boolean has(String file) {
        return files.contains(file);
    }

    byte[] bytes() {
        return (String.join("\n", new TreeSet<>(files)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Removes the folders that are empty because this manifest has files in them and the other has none. */
    void removeEmptyFolders(Manifest kept, Path site) throws IOException {
        for (String file : files) {
            Path path = site.resolve(file).normalize();
            if (!kept.has(file) && path.startsWith(site.normalize())) {
                removeEmptyParents(path.getParent(), site.normalize());
            }
        }
    }

    private static void removeEmptyParents(@Nullable Path folder, Path site) throws IOException {
        Path here = folder;
        while (here != null
                && !here.equals(site)
                && Files.isDirectory(here)
                && Folders.children(here).isEmpty()) {
            Files.delete(here);
            here = here.getParent();
        }
    }
}
