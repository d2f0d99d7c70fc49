package org.saheltimeline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvisionTest {

    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    @TempDir
    private Path folder = Path.of("");

    private final List<String> ran = new ArrayList<>();

    @Test
    void takesTheOneThatIsNamed() {
        Path named = program("my-chromium");
        Map<String, String> environment = Map.of("CHROMIUM_PATH", named.toString());

        assertThat(provision(environment, true, true).chromium()).contains(named);
        assertThat(ran).isEmpty();
    }

    @Test
    void aNamedOneThatIsNotThereIsNotReplacedInSilence() {
        program("chromium");
        Map<String, String> environment = Map.of("CHROMIUM_PATH", "/no/such/thing");

        assertThatThrownBy(() -> provision(environment, true, true).chromium())
                .hasMessageContaining("CHROMIUM_PATH is /no/such/thing");
    }

    @Test
    void takesTheSystemsAndFetchesNothing() {
        Path chrome = program("google-chrome");

        assertThat(provision(Map.of(), true, true).chromium()).contains(chrome);
        assertThat(ran).isEmpty();
    }

    @Test
    void letsPlaywrightFetchItsOwnWhereThereIsNone() {
        assertThat(provision(Map.of(), true, true).chromium()).isEmpty();
        assertThat(ran).singleElement().asString().endsWith("com.microsoft.playwright.CLI install chromium");
    }

    @Test
    void installsDebiansWhereTheDownloadIsRefused() {
        Path installed = folder.resolve("chromium");

        assertThat(provision(NO_DOWNLOAD, true, true).chromium()).contains(installed);
        assertThat(ran).containsExactly("apt-get update", "apt-get install -y --no-install-recommends chromium");
    }

    @Test
    void installsDebiansWhereTheDownloadFails() {
        assertThat(provision(Map.of(), true, false).chromium()).contains(folder.resolve("chromium"));
    }

    @Test
    void saysWhatToDoWhereThereIsNoWay() {
        assertThatThrownBy(() -> provision(NO_DOWNLOAD, false, false).chromium())
                .hasMessageContaining("apt-get install chromium")
                .hasMessageContaining("set CHROMIUM_PATH")
                .hasMessageContaining("unset PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD")
                .hasMessageContaining(folder.toString());
        assertThat(ran).isEmpty();
    }

    private Provision provision(Map<String, String> environment, boolean mayInstall, boolean downloads) {
        return new Provision(environment, List.of(folder), mayInstall, command -> {
            ran.add(String.join(" ", command));
            if (command.contains("install") && command.contains("apt-get")) {
                program("chromium");
            }
            return downloads || command.contains("apt-get");
        });
    }

    private Path program(String name) {
        try {
            Path file = Files.createFile(folder.resolve(name));
            assertThat(file.toFile().setExecutable(true)).isTrue();
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
