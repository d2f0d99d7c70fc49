package org.saheltimeline.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Finds a Chromium, or fetches one: the one that {@code CHROMIUM_PATH} names, the system's, Playwright's own, Debian's.
 *
 * <p>Playwright's download is left out where {@code PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD} is set, Debian's unless root runs
 * the tests.
 */
final class Provision {

    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe");

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin"),
            Path.of("/usr/local/bin"),
            Path.of("/snap/bin"),
            Path.of("/opt/google/chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS"),
            Path.of("/Applications/Chromium.app/Contents/MacOS"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application"));

    /** Runs a command and says whether it went well; what it printed goes to the tests' log. */
    interface Shell {
        boolean run(List<String> command);
    }

    private final Map<String, String> environment;
    private final List<Path> places;
    private final boolean mayInstall;
    private final Shell shell;

    Provision(Map<String, String> environment, List<Path> places, boolean mayInstall, Shell shell) {
        this.environment = environment;
        this.places = places;
        this.mayInstall = mayInstall;
        this.shell = shell;
    }

    static Provision thisMachine() {
        List<Path> places = new ArrayList<>(PLACES);
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            places.add(Path.of(folder));
        }
        boolean debian = Files.exists(Path.of("/etc/debian_version"));
        return new Provision(System.getenv(), places, debian && isRoot(), Provision::shell);
    }

    static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    /**
     * The executable; empty where Playwright is to use its own, which is there then.
     *
     * @throws IllegalStateException if there is none and none can be had, with what to do about it
     */
    Optional<Path> chromium() {
        String named = environment.getOrDefault("CHROMIUM_PATH", "");
        if (!named.isEmpty()) {
            if (!Chromium.runs(Path.of(named))) {
                throw new IllegalStateException("CHROMIUM_PATH is " + named
                        + ", which is no program; set it to a Chromium's executable, or unset it");
            }
            return Optional.of(Path.of(named));
        }
        Optional<Path> found = installed();
        if (found.isPresent() || (mayDownload() && shell.run(playwrightsOwn()))) {
            return found;
        }
        if (mayInstall
                && shell.run(List.of("apt-get", "update"))
                && shell.run(List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium"))) {
            found = installed();
        }
        if (found.isEmpty()) {
            throw new IllegalStateException(whatToDo());
        }
        return found;
    }

    private Optional<Path> installed() {
        return places.stream()
                .flatMap(place -> NAMES.stream().map(place::resolve))
                .filter(Chromium::runs)
                .findFirst();
    }

    private boolean mayDownload() {
        return environment.getOrDefault("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "").isEmpty();
    }

    private static List<String> playwrightsOwn() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
    }

    private String whatToDo() {
        return "The browser tests need a Chromium and found none. Do one of these:\n"
                + "  - install it: apt-get install chromium (Debian), brew install chromium (macOS), or Google Chrome\n"
                + "  - set CHROMIUM_PATH to the executable of one that is installed elsewhere\n"
                + "  - let Playwright download its own: "
                + (mayDownload()
                        ? "that was tried just now and failed; is there a network?\n"
                        : "unset PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD\n")
                + "Looked for " + String.join(", ", NAMES) + " in " + places;
    }

    private static boolean shell(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            Path.of("target", "chromium-provision.log").toFile()))
                    .start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
