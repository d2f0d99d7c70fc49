package org.saheltimeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody writes and what the program makes of it: the folders of {@code src/test/cases}. */
class CasesTest {

    private static final Path CASES = Path.of("src/test/cases");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    private Path work = Path.of("");

    static List<String> cases() throws IOException {
        try (Stream<Path> all = Files.list(CASES)) {
            return all.filter(Files::isDirectory)
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .filter(name -> !name.equals("common"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOutAsExpected(String name) throws IOException {
        Case one = new Case(CASES.resolve(name), work.toRealPath());
        Case.Outcome outcome = one.run();

        if (UPDATE) {
            update(CASES.resolve(name).resolve("expected"), one.expected(), outcome);
        }
        Map<String, byte[]> expected = one.expected();
        assertThat(expected).as("a case without a console.txt tests nothing").containsKey("console.txt");
        for (String file : expected.keySet()) {
            Optional<String> actual = actual(file, outcome);
            assertThat(actual).as(file + ", which is expected").isPresent();
            Path made = Files.writeString(Files.createTempFile(work, "made", ".txt"), actual.orElseThrow());
            assertThat(made)
                    .hasSameTextualContentAs(
                            CASES.resolve(name).resolve("expected").resolve(file));
        }
        if (outcome.status() != 0) {
            assertThat(texts(outcome.after())).as("the site").isEqualTo(texts(outcome.before()));
        }
    }

    private static void update(Path folder, Map<String, byte[]> expected, Case.Outcome outcome) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("console.txt"), console(outcome));
        for (String file : expected.keySet()) {
            Optional<String> now = actual(file, outcome);
            if (now.isPresent()) {
                Files.writeString(folder.resolve(file), now.get());
            } else {
                Files.delete(folder.resolve(file));
            }
        }
    }

    /** What the run made of an expected file; empty where it made no such file. */
    private static Optional<String> actual(String file, Case.Outcome outcome) {
        if (file.equals("console.txt")) {
            return Optional.of(console(outcome));
        }
        String path = file.substring(file.indexOf('/') + 1).replaceFirst("\\.html\\.txt$", ".html");
        Optional<byte[]> bytes = Optional.ofNullable(outcome.after().get(path));
        if (file.startsWith("site/")) {
            return bytes.map(found -> new String(found, UTF_8));
        }
        if (file.startsWith("main/")) {
            return bytes.map(found -> parse(found).select("main").outerHtml() + "\n");
        }
        return file.startsWith("text/") ? bytes.map(found -> words(parse(found))) : Optional.empty();
    }

    private static String console(Case.Outcome outcome) {
        return outcome.console() + "exit status " + outcome.status() + "\n";
    }

    /** What a reader reads, a line a block, without the lines that the markup breaks. */
    private static String words(Document page) {
        String text = page.select("main").get(0).wholeText();
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).reduce("", (a, b) -> a + b + "\n");
    }

    private static Document parse(byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", "");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
        return texts;
    }
}
