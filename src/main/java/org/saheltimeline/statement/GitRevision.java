package org.saheltimeline.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The commit that is checked out, read from git's own files (gitrepository-layout(5)); git itself need not be there.
 *
 * <p>Whether files have been changed since is not asked: that would mean to compare every file with git's index.
 */
public final class GitRevision {

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
    private static final String LINK = "gitdir: ";
    private static final String REF = "ref: ";

    /** Git itself follows five. */
    private static final int MOST_STEPS = 5;

    /** What HEAD or a ref may weigh, in bytes; a file of more is none of git's. */
    private static final long LONGEST = 4096;

    private GitRevision() {}

    /**
     * The commit of the nearest work tree around a folder; empty where there is none, or no commit yet, or where refs
     * are kept in a way that this does not read (reftable).
     */
    public static Optional<String> of(Path folder) {
        try {
            for (Path at = folder.toRealPath(); at != null; at = at.getParent()) {
                if (Files.exists(at.resolve(".git"))) {
                    return inWorkTree(at);
                }
            }
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> inWorkTree(Path workTree) throws IOException {
        Path git = workTree.resolve(".git");
        if (Files.isRegularFile(git)) {
            // A work tree beside the first, or a submodule: a line says where its own files are.
            String line = line(git);
            if (!line.startsWith(LINK)) {
                return Optional.empty();
            }
            git = workTree.resolve(line.substring(LINK.length()));
        }
        Path common = git.resolve("commondir");
        Path shared = Files.isRegularFile(common) ? git.resolve(line(common)) : git;
        return follow(line(git.resolve("HEAD")), git, shared);
    }

    private static Optional<String> follow(String head, Path own, Path shared) throws IOException {
        String value = head;
        for (int step = 0; step < MOST_STEPS && value.startsWith(REF); step++) {
            String ref = value.substring(REF.length());
            if (!ref.startsWith("refs/") || ref.contains("..")) {
                return Optional.empty();
            }
            Path loose = Files.isRegularFile(own.resolve(ref)) ? own.resolve(ref) : shared.resolve(ref);
            value = Files.isRegularFile(loose) ? line(loose) : packed(shared.resolve("packed-refs"), ref);
        }
        return Optional.of(value).filter(text -> COMMIT.matcher(text).matches());
    }

    private static String packed(Path file, String ref) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.endsWith(" " + ref))
                    .map(line -> line.substring(0, line.length() - ref.length() - 1))
                    .findFirst()
                    .orElse("");
        }
    }

    private static String line(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new IOException(file + " is none of git's");
        }
        return Files.readString(file).strip();
    }
}
