package org.saheltimeline.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.saheltimeline.Build;
import org.saheltimeline.BuildOptions;
import org.saheltimeline.BuildResult;
import org.saheltimeline.text.Language;

/** What {@code /about/build/} says is so. */
class StatementPageTest {

    private static final Path CASES = Path.of("src/test/cases");
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    @TempDir
    private Path desk = Path.of("");

    @BeforeEach
    void makeContent() throws IOException {
        copy(CASES.resolve("common/content"));
        copy(CASES.resolve("contested-toll/content"));
        Files.writeString(desk.resolve("content/events/.hidden.yaml"), "passed over");
        Files.writeString(desk.resolve("content/events/copy.yaml~"), "passed over");
    }

    @Test
    @EnabledOnOs(value = LINUX, disabledReason = "needs GNU's sort and sha256sum")
    void itsCommandGivesItsDigest() throws Exception {
        Document page = page(build(true));
        String command = page.select("main pre").get(0).text();
        assertThat(command).startsWith("cd content && find");

        Process shell =
                new ProcessBuilder("sh", "-c", command).directory(desk.toFile()).start();
        String printed = new String(shell.getInputStream().readAllBytes(), UTF_8);

        assertThat(printed).matches("[0-9a-f]{64}  -\n");
        assertThat(page.select("main code").eachText()).contains(printed.substring(0, 64));
    }

    @Test
    void anyByteOfTheContentChangesTheDigest() throws IOException {
        String before = digest();
        Path event;
        try (Stream<Path> all = Files.walk(desk.resolve("content/events"))) {
            event = all.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith(".hidden.yaml"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(event, Files.readString(event) + "# a comment\n");

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void theRevisionIsGits() throws IOException {
        assertThat(page(build(true)).select("main").text()).contains("in a git work tree");
        Files.createDirectories(desk.resolve(".git"));
        Files.writeString(desk.resolve(".git/HEAD"), COMMIT + "\n");

        Document page = page(build(true));

        assertThat(page.select("main code").eachText()).contains(COMMIT);
        assertThat(page.select("#again ~ pre").get(0).wholeText()).startsWith("git checkout " + COMMIT + "\n");
    }

    @Test
    void itSaysWhatWasAskedFor() throws IOException {
        assertThat(page(build(true)).select("#again ~ pre").text())
                .isEqualTo("./timeline build --lang en,fr --drafts --as-of 2024-01-01"
                        + " --base-url https://host.example/x/ --publish");
    }

    @Test
    void withoutPublishThereIsNoDigestAndNoPromiseOfOne() throws IOException {
        Document page = page(build(false));

        assertThat(page.select("main pre").eachText())
                .singleElement()
                .asString()
                .startsWith("./timeline build");
        assertThat(page.select("main").text()).contains("built without “--publish”");
    }

    /** A commit or an edit must not make every page another. */
    @Test
    void anotherRevisionChangesThisPageAlone() throws IOException {
        build(false);
        Files.createDirectories(desk.resolve(".git"));
        Files.writeString(desk.resolve(".git/HEAD"), COMMIT);
        BuildResult again = new Build(options(false)).run();

        assertThat(again.written()).isEqualTo(2); // one a language
    }

    private String digest() throws IOException {
        return page(build(true)).select("main code").eachText().get(0);
    }

    private Path build(boolean publish) throws IOException {
        assertThat(new Build(options(publish)).run().done()).isTrue();
        return desk.resolve("site");
    }

    private BuildOptions options(boolean publish) {
        return new BuildOptions(
                        desk.resolve("content"),
                        Path.of("templates"),
                        desk.resolve("site"),
                        URI.create("https://host.example/x/"),
                        List.of(Language.EN, Language.FR),
                        true,
                        LocalDate.of(2024, 1, 1),
                        false,
                        2)
                .published(publish);
    }

    private static Document page(Path site) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve("en/about/build/index.html")));
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target =
                        desk.resolve("content").resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
    }
}
