package org.saheltimeline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A real Chromium for the tests, started once; close it when done.
 *
 * <p>It is looked for where {@code CHROMIUM_PATH} says and where systems install it; where there is none it is provided
 * (see {@link Provision}). A machine on which that fails fails the test and says what to do; it never skips.
 */
final class Chromium implements AutoCloseable {

    /** No request of the browser's own, so that what a test sees is what the page asked for. */
    private static final List<String> QUIET = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-quic",
            "--disable-dev-shm-usage"); // containers have little of it

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** How long a page may take to come to what a test expects, on a machine that has much else to do. */
    static final int PATIENCE = 30_000;

    static Chromium start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Optional<Path> installed = Provision.thisMachine().chromium();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"); // Provision has seen to it
        Playwright playwright = Playwright.create(new CreateOptions().setEnv(environment));
        try {
            return new Chromium(playwright, playwright.chromium().launch(options(installed.orElse(null))));
        } catch (PlaywrightException failure) {
            playwright.close();
            throw new IllegalStateException(
                    "Chromium (" + installed.map(Path::toString).orElse("Playwright's own") + ") does not start",
                    failure);
        }
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static LaunchOptions options(@Nullable Path executable) {
        List<String> arguments = new ArrayList<>(QUIET);
        if (Provision.isRoot()) {
            arguments.add("--no-sandbox"); // Chromium refuses to be root's otherwise
        }
        LaunchOptions options = new LaunchOptions().setArgs(arguments).setTimeout(60_000);
        return executable == null ? options : options.setExecutablePath(executable);
    }

    static boolean runs(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }
}
