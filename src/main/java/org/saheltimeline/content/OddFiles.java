package org.saheltimeline.content;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;

/**
 * What lies in a content folder and is no plain file: it is said, and not opened. A link may lead anywhere on the
 * machine that builds, and a pipe would keep the build waiting.
 */
final class OddFiles {

    private final Path root;
    private final Problems problems;

    OddFiles(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** Whether this can be read: a file, or a link to a file of the content. */
    boolean passes(Path file) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (Files.isSymbolicLink(file)) {
            return leadsToAFile(file);
        }
        boolean folder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
        report(
                "no-file",
                file,
                folder ? "a folder has the name of a file" : "this is a pipe or a device, and no file",
                folder ? "move it away, and write the file" : "write a file in its place, or move it out");
        return false;
    }

    /** Whether this is a folder that is looked into. */
    boolean passesAsFolder(Path folder) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        boolean link = Files.isSymbolicLink(folder);
        report(
                link ? "link" : "no-folder",
                folder,
                link ? "a link stands where a folder is expected" : "a file has the name of a folder",
                "make a folder of this name, with the files in it");
        return false;
    }

    private boolean leadsToAFile(Path link) {
        if (!Files.exists(link)) {
            report("link", link, "this link leads nowhere", "delete it, or put the file itself here");
            return false;
        }
        if (!isWithinTheContent(link)) {
            report("link", link, "this link leads out of the content folder", "put a copy of the file itself here");
            return false;
        }
        if (!Files.isRegularFile(link)) {
            report("link", link, "this link leads to no file", "put the files themselves here");
            return false;
        }
        return true;
    }

    private boolean isWithinTheContent(Path link) {
        try {
            return link.toRealPath().startsWith(root.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    /**
     * Reports what the one who builds may not read.
     *
     * @param failure why
     * @throws IOException the failure itself, where it is another
     */
    void unreadable(Path file, IOException failure) throws IOException {
        if (!(failure instanceof AccessDeniedException)) {
            throw failure;
        }
        unreadable(file);
    }

    /** Reports what the one who builds may not read. */
    void unreadable(Path file) {
        report(
                "unreadable",
                file,
                "whoever builds may not read this",
                "allow it (on Unix with chmod a+r, for a folder a+rx), or move it out");
    }

    private void report(String rule, Path file, String message, String mend) {
        problems.error(rule, Place.start(ContentFiles.name(root, file)), message, mend);
    }
}
