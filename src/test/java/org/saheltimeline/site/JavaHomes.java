package org.saheltimeline.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where this machine has its Javas, as far as their installers and CI tell. */
final class JavaHomes {

    private static final int OLDEST = 17;
    private static final Pattern RELEASE = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private JavaHomes() {}

    /** A Java of 17 or later that is of another release than the one that runs; the newest there is. */
    static Optional<Path> otherRelease() throws IOException {
        int own = Runtime.version().feature();
        return Stream.concat(named(), installed().stream())
                .filter(home -> release(home) >= OLDEST && release(home) != own)
                .max(Comparator.comparingInt(JavaHomes::release));
    }

    /** As GitHub's machines name them: {@code JAVA_HOME_25_X64}. */
    private static Stream<Path> named() {
        return System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
                .map(variable -> Path.of(variable.getValue()));
    }

    private static List<Path> installed() throws IOException {
        Path homes = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(homes)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(homes)) {
            return all.toList();
        }
    }

    /** A Java's release; 0 where there is none. */
    private static int release(Path home) {
        Path file = home.resolve("release");
        if (!Files.isRegularFile(file) || !Files.isExecutable(home.resolve("bin/java"))) {
            return 0;
        }
        try {
            Matcher release = RELEASE.matcher(Files.readString(file));
            return release.find() ? Integer.parseInt(release.group(1)) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
