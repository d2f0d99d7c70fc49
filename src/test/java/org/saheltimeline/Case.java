package org.saheltimeline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saheltimeline.cli.Main;
import org.saheltimeline.site.Trees;

/** A folder of {@code src/test/cases}, run in a folder of its own; its README says what is in it. */
final class Case {

    private static final Pattern TIME = Pattern.compile(" in \\d+\\.\\d s:");

    /** How many pages and files there are is no case's matter: each new kind of page would change them all. */
    private static final Pattern COUNT = Pattern.compile("\\b[\\d,]+ (pages|files)\\b");

    private final Path folder;
    private final Path work;

    /**
     * A case.
     *
     * @param work an empty folder to run it in
     */
    Case(Path folder, Path work) {
        this.folder = folder;
        this.work = work;
    }

    /** What a run printed and how it ended, and the files of the site before and after. */
    record Outcome(String console, int status, Map<String, byte[]> before, Map<String, byte[]> after) {}

    Outcome run() throws IOException {
        Path content = folder.resolve("content");
        if (Files.isDirectory(content)) {
            Trees.copy(folder.resolveSibling("common").resolve("content"), work.resolve("content"));
        }
        if (Files.exists(content)) {
            Trees.copy(content, work.resolve("content"));
        }
        Path site = work.resolve("site");
        if (Files.exists(folder.resolve("site"))) {
            Trees.copy(folder.resolve("site"), site);
        }
        Map<String, byte[]> before = files(site);
        StringWriter printed = new StringWriter();
        PrintWriter console = new PrintWriter(printed, true);
        int status = Main.run(console, console, arguments());
        return new Outcome(tidy(printed.toString()), status, before, files(site));
    }

    /** The files under {@code expected/}, by their paths there. */
    Map<String, byte[]> expected() throws IOException {
        return files(folder.resolve("expected"));
    }

    private String[] arguments() throws IOException {
        List<String> arguments = new ArrayList<>(Arrays.asList(command().split(" ", -1)));
        arguments.addAll(List.of("--content", work.resolve("content").toString()));
        if (arguments.contains("build")) {
            arguments.addAll(List.of("--out", work.resolve("site").toString()));
        }
        return arguments.toArray(String[]::new);
    }

    private String command() throws IOException {
        Path file = folder.resolve("command");
        return Files.exists(file) ? Files.readString(file).strip() : "build";
    }

    /** The output without what differs from run to run. */
    private String tidy(String console) {
        String folders = console.replace(work + "/", "").replace(work + "\\", "");
        String timeless = TIME.matcher(folders).replaceAll(" in N s:");
        return COUNT.matcher(timeless).replaceAll("N $1").replace("\r\n", "\n");
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
