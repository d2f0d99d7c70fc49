package org.saheltimeline.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;

/**
 * Reads a file of messages: {@code key = text} a line, UTF-8, {@code #} for comments, \\uXXXX for what is invisible.
 */
final class MessageFile {

    private static final Pattern LINE = Pattern.compile("([a-z0-9.-]+)\\s*=\\s*(.*)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private MessageFile() {}

    static Map<String, String> read(Path file, String name, Problems problems) {
        Map<String, String> messages = new LinkedHashMap<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            problems.error(
                    "template-missing",
                    Place.start(name),
                    "there is no such file",
                    "write it with the keys of another language's");
            return messages;
        } catch (IOException e) {
            problems.error("template-unreadable", Place.start(name), "cannot be read", "save it as UTF-8");
            return messages;
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(line, new Place(name, i + 1, 1), messages, problems);
            }
        }
        return messages;
    }

    private static void read(String line, Place place, Map<String, String> messages, Problems problems) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            problems.error("message-line", place, "not a message: " + line, "write it as: key = text");
            return;
        }
        if (messages.putIfAbsent(matcher.group(1), unescape(matcher.group(2))) != null) {
            problems.error(
                    "message-twice",
                    place,
                    "the key \"" + matcher.group(1) + "\" stands twice",
                    "take one of them out");
        }
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
