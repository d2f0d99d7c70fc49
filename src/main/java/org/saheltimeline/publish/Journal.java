package org.saheltimeline.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a switch, on the disk before the first of them is taken.
 *
 * <p>While the file is there the switch is not over, and a build that finds it takes the steps back. A journal without
 * its last line was cut off while it was written, before any step.
 */
final class Journal {

    private static final String END = "end";

    private final Path file;

    Journal(Path file) {
        this.file = file;
    }

    /** Writes the steps and returns when the disk has them. */
    void write(List<Step> steps) throws IOException {
        StringBuilder text = new StringBuilder();
        steps.forEach(
                step -> text.append(step.kind()).append(' ').append(step.path()).append('\n'));
        text.append(END).append('\n');
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Folders.sync(file.resolveSibling("."));
    }

    /** The steps that may have been taken; empty where there was no switch. */
    Optional<List<Step>> read() throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        int end = lines.size() - 1;
        if (end < 0 || !lines.get(end).equals(END)) {
            return Optional.empty();
        }
        return Optional.of(lines.subList(0, end).stream().map(Journal::step).toList());
    }

    private static Step step(String line) {
        int space = line.indexOf(' ');
        return new Step(Step.Kind.valueOf(line.substring(0, space)), line.substring(space + 1));
    }

    /** Says that the switch is over, either way. */
    void remove() throws IOException {
        Files.deleteIfExists(file);
    }
}
