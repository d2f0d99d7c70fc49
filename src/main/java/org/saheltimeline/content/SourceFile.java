package org.saheltimeline.content;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;

/**
 * A content file's text, or the part of it that is YAML or Markdown; a part keeps the file's line numbers.
 *
 * @param name the file's path below the content folder, with forward slashes
 * @param firstLine the line of the file on which the text begins, from 1
 * @param text the text, every line ended by {@code \n} alone
 */
record SourceFile(String name, int firstLine, String text) {

    /** What an event or an article may weigh, in bytes: some 20,000 words. */
    static final int ENTRY_LIMIT = 1 << 17;

    /** What a registry may weigh, in bytes. */
    static final int REGISTRY_LIMIT = 4 << 20;

    /**
     * Reads a file once. A file that is too long or is not UTF-8 is a problem and gives nothing; a character that has
     * no place in a text is a problem and gives U+FFFD.
     *
     * @param root the content folder
     * @param limit how many bytes the file may have; no more than these are read
     * @throws UncheckedIOException if the disk fails
     */
    static Optional<SourceFile> read(Path root, Path file, int limit, Problems problems) {
        String name = ContentFiles.name(root, file);
        byte[] bytes;
        try (InputStream in = new FileInputStream(file.toFile())) {
            bytes = in.readNBytes(limit + 1);
        } catch (IOException e) {
            if (!Files.exists(file) || Files.isReadable(file)) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
            new OddFiles(root, problems).unreadable(file);
            return Optional.empty();
        }
        if (bytes.length > limit) {
            problems.error(
                    "file-too-long",
                    Place.start(name),
                    "the file is longer than the " + (limit >> 10) + " KiB that a file of its kind may have",
                    "split it, or move what does not belong here to a file of its own");
            return Optional.empty();
        }
        return of(name, bytes, problems);
    }

    /** The same for bytes that are there already. */
    static Optional<SourceFile> of(String name, byte[] bytes, Problems problems) {
        return new TextDecoder(name, problems).decode(bytes).map(text -> new SourceFile(name, 1, text));
    }

    /** Where the text begins. */
    Place start() {
        return new Place(name, firstLine, 1);
    }
}
