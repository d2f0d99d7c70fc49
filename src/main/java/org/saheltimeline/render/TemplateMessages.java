package org.saheltimeline.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saheltimeline.problem.Place;

/** Finds the messages that templates ask for by name, so that a missing one is known before a page is made. */
final class TemplateMessages {

    private static final Pattern USE = Pattern.compile("\\bm\\[\"([^\"$]+)\"\\]|\\bcount\\(\"([^\"$]+)\"");

    private TemplateMessages() {}

    static void check(Path folder, MessageFiles messages) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".ftlh")).sorted().toList()) {
                checkFile(file, messages);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkFile(Path file, MessageFiles messages) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher use = USE.matcher(lines.get(i));
            while (use.find()) {
                boolean plural = use.group(1) == null;
                int group = plural ? 2 : 1;
                Place place = new Place("templates/" + file.getFileName(), i + 1, use.start(group) + 1);
                messages.checkUse(use.group(group), plural, place);
            }
        }
    }
}
