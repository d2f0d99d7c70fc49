package org.saheltimeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line itself; what commands do is tested by the cases. */
class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | Missing command: build, serve, check or verify",
                "biuld                           | Unmatched argument at index 0: 'biuld'",
                "build --jobs 0                  | --jobs takes a whole number from 1 on, not 0",
                "build --jobs many               | Invalid value for option '--jobs'",
                "build --lang fr,de              | --lang knows fr, en, ar, not \"de\"",
                "build --base-url ftp://x/       | --base-url takes an http or https address, not \"ftp://x/\"",
                "build --base-url https://x/a;b  | --base-url cannot have `;` in its path, which hosts' files would misread",
                "build --base-url https://x/?a   | --base-url cannot have a query or a fragment; leave out what begins with",
                "build --base-url https:///x     | --base-url takes an http or https address, not \"https:///x\"",
                "build --as-of yesterday         | Invalid value for option '--as-of'",
                "check --out site                | Unknown options: '--out', 'site'",
                "serve --port 70000              | --port takes a number from 0 to 65535, not 70000",
                "serve --out site                | Unknown options: '--out', 'site'",
                "build --contents content        | Unknown options: '--contents', 'content'",
            })
    void aWrongCommandLineIsStatusTwoAndSaysWhatIsWrong(String line, String message) {
        assertThat(run(line)).isEqualTo(2);
        assertThat(err.toString()).contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aMistypedCommandNamesTheNearest() {
        run("biuld");

        assertThat(err.toString()).contains("Did you mean: timeline build");
    }

    @ParameterizedTest
    @CsvSource({"--help", "build --help", "serve --help", "check --help"})
    void helpIsAskedForAndGoesToTheOutput(String line) {
        assertThat(run(line)).isZero();
        assertThat(out.toString()).contains("Usage: timeline");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpSaysWhatTheExitStatusMeans() {
        run("--help");

        assertThat(out.toString()).contains("0", "done", "1", "problems in the content", "2", "3", "disk", "4", "bug");
    }

    @Test
    void theVersionIsSaid() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("timeline ");
    }

    @Test
    void timingsNameEachStepAndKindOfWork(@TempDir Path folder) {
        Path content = Path.of("src/test/cases/common/content");

        int status = run("build --timings --content " + content + " --out " + folder.resolve("site"));

        assertThat(status).as(err.toString()).isZero();
        assertThat(out.toString().lines().map(line -> line.strip().split(" {2}", 2)[0]))
                .contains("read", "link", "check", "plan", "templates", "make and write", "finish")
                .contains("home", "search index", "data and feeds", "writing");
    }

    @Test
    void aPortThatIsTakenNamesTheNextFreeOne() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("serve --port " + taken.getLocalPort())).isEqualTo(3);
            assertThat(err.toString())
                    .startsWith("error: port " + taken.getLocalPort() + " cannot be had")
                    .containsPattern("; \\d+ is free: serve --port \\d+");
        }
    }

    private int run(String line) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ", -1);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
