package org.saheltimeline.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.saheltimeline.cli.Main;

/** The program in a process of its own, as people run it. */
final class Program {

    private Program() {}

    /** How a process ended and what it said. */
    record Ended(int status, String console) {}

    /**
     * The command line of a build.
     *
     * @param temp where the content is, in a folder of that name
     * @param baseUrl makes every page another
     */
    static List<String> build(Path temp, Path site, String baseUrl) {
        return command(
                List.of("build", "--content=" + temp.resolve("content"), "--out=" + site, "--base-url=" + baseUrl));
    }

    static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dtimeline.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        return command;
    }

    static Process start(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    static Ended run(List<String> command, Path log) throws IOException, InterruptedException {
        Process process = start(command, log);
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("no end after five minutes: " + command);
        }
        return new Ended(process.exitValue(), Files.readString(log));
    }

    /** What a reader of the site gets: every file by its path, but for what builds keep for themselves. */
    static Map<String, Integer> read(Path site) throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".timeline-")) {
                    files.put(path, new String(Files.readAllBytes(file), UTF_8).hashCode());
                }
            }
        }
        return files;
    }
}
