package org.saheltimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Isolated;

/** The same content makes the same site, byte for byte, on any machine and any day. */
@Isolated // it changes the locale and the time zone that all tests have
class ReproducibleTest {

    private final BuiltSite site = BuiltSite.get();
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void putTheMachineBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /**
     * Each start of Java walks its hash tables in another order, so this one is another process: of another release
     * where there is one, with one thread, in another place of the world, and with files that came into their folders
     * in another order.
     */
    @Test
    void anotherJavaWithOneThreadInAnotherPlaceMakesTheSameBytes(TestReporter reporter)
            throws IOException, InterruptedException {
        Optional<Path> other = JavaHomes.otherRelease();
        reporter.publishEntry(
                "compared with",
                other.map(Path::toString).orElse("the same Java: this machine has no other release of 17 or later"));
        Path java = other.orElse(Path.of(System.getProperty("java.home")));
        Path copy = BuiltSite.emptyFolder("content-backwards"); // within the project, for its commit stands on a page
        copyBackwards(Path.of("content"), copy);
        Path one = BuiltSite.emptyFolder("one-thread");
        Path log = one.resolveSibling("one-thread.log");
        ProcessBuilder command = new ProcessBuilder(
                        java.resolve("bin").resolve("java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.saheltimeline.cli.Main",
                        "build",
                        "--content=" + copy,
                        "--base-url=" + BuiltSite.BASE_URL,
                        "--jobs=1",
                        "--out=" + one)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().put("LC_ALL", "C");

        assertThat(command.start().waitFor()).as(Files.readString(log)).isZero();
        assertThat(differences(one, site.folder())).isEmpty();
    }

    private static void copyBackwards(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.resolve("..").normalize());
            Files.copy(file, copy);
        }
    }

    @Test
    void anotherLocaleAndTimeZoneMakeTheSameBytes() throws IOException {
        // Digits of its own, another calendar's year, and a day's date of its own at most hours.
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab-ca-islamic"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Path arabic = BuiltSite.emptyFolder("cairo");
        BuiltSite.build(arabic, 2);
        Locale.setDefault(Locale.forLanguageTag("tr-TR")); // where "I" in lower case is "ı"
        Path turkish = BuiltSite.emptyFolder("istanbul");
        BuiltSite.build(turkish, 2);

        assertThat(differences(arabic, site.folder())).isEmpty();
        assertThat(differences(turkish, site.folder())).isEmpty();
    }

    @Test
    void aSecondBuildHasNothingToWrite() throws IOException {
        assertThat(BuiltSite.build(site.folder(), 2).written()).isZero();
    }

    private static List<String> differences(Path a, Path b) throws IOException {
        assertThat(BuiltSite.files(a)).isEqualTo(BuiltSite.files(b));
        List<String> differences = new ArrayList<>();
        for (String file : BuiltSite.files(a)) {
            long at = Files.mismatch(a.resolve(file), b.resolve(file));
            if (at >= 0) {
                differences.add(file + " differs at byte " + at);
            }
        }
        return differences;
    }
}
