package org.saheltimeline.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;

class SourceFileTest {

    private final Problems problems = new Problems();

    @TempDir
    private Path root;

    private Optional<String> decoded(byte[] bytes) {
        return SourceFile.of("a.yaml", bytes, problems).map(SourceFile::text);
    }

    private String decoded(String text) {
        return decoded(text.getBytes(UTF_8)).orElseThrow();
    }

    private static Problem error(String rule, int line, int column, String message, String mend) {
        return Problem.error(rule, new Place("a.yaml", line, column), message, mend);
    }

    @Test
    void aFileIsNamedByItsPathBelowTheContentFolder() throws IOException {
        Path file = Files.createDirectories(root.resolve("events/2023")).resolve("x.yaml");
        Files.writeString(file, "date: 2023\n");
        assertThat(SourceFile.read(root, file, SourceFile.ENTRY_LIMIT, problems))
                .contains(new SourceFile("events/2023/x.yaml", 1, "date: 2023\n"));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void aFileAsLongAsItsLimitIsReadAndALongerOneIsAProblem() throws IOException {
        Path file = root.resolve("a.yaml");
        Files.writeString(file, "x".repeat(2048));
        assertThat(SourceFile.read(root, file, 2048, problems)).isPresent();
        assertThat(problems.isEmpty()).isTrue();
        Files.writeString(file, "x".repeat(2049));
        assertThat(SourceFile.read(root, file, 2048, problems)).isEmpty();
        assertThat(problems.sorted())
                .containsExactly(error(
                        "file-too-long",
                        1,
                        1,
                        "the file is longer than the 2 KiB that a file of its kind may have",
                        "split it, or move what does not belong here to a file of its own"));
    }

    @Test
    void aDiskThatFailsIsNoProblemButAnException() {
        assertThatThrownBy(() -> SourceFile.read(root, root.resolve("none.yaml"), 10, problems))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsLeaveNoTrace() {
        assertThat(decoded("\uFEFFa: b\r\nc: d\r\n")).isEqualTo("a: b\nc: d\n");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void aByteThatIsNotUtf8NamesItsPlaceInCharactersAndTheMend() {
        byte[] bytes = "a: b\nc: é😀x\n".getBytes(UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE9;
        assertThat(decoded(bytes)).isEmpty();
        assertThat(problems.sorted())
                .containsExactly(error(
                        "not-utf-8",
                        2,
                        6,
                        "the byte E9 is not UTF-8",
                        "save the file as UTF-8; it may be Latin-1 or Windows-1252 now"));
    }

    @Test
    void aCharacterThatIsCutAtTheEndOfTheFileIsNotUtf8() {
        assertThat(decoded(new byte[] {'a', (byte) 0xC3})).isEmpty();
        assertThat(decoded("é".getBytes(ISO_8859_1))).isEmpty();
        assertThat(problems.sorted())
                .extracting(problem -> problem.place().column())
                .containsExactly(1, 2);
    }

    @Test
    void utf16IsRecognised() {
        assertThat(decoded("\uFEFFa: b".getBytes(UTF_16LE))).isEmpty();
        assertThat(problems.sorted())
                .containsExactly(error(
                        "not-utf-8", 1, 1, "the byte FF is not UTF-8", "save the file as UTF-8; it is UTF-16 now"));
    }

    @Test
    void charactersThatHideOrMisleadAreProblemsAndAreReplaced() {
        assertThat(decoded("a: \u0007\nb: 😀\u202E \u2066\nc: \uFEFF\u0085\rd\uFFFD"))
                .isEqualTo("a: \uFFFD\nb: 😀\uFFFD \uFFFD\nc: \uFFFD\uFFFD\uFFFDd\uFFFD");
        String turns = " turns the direction of writing, so that readers see another text than is there";
        String needsNone = "delete it; right-to-left text needs none";
        String invisible = " is an invisible control character";
        assertThat(problems.sorted())
                .containsExactly(
                        error("control-character", 1, 4, "U+0007" + invisible, "delete it"),
                        error("bidi-control", 2, 5, "U+202E" + turns, needsNone),
                        error("bidi-control", 2, 7, "U+2066" + turns, needsNone),
                        error("control-character", 3, 4, "U+FEFF" + invisible, "delete it"),
                        error("control-character", 3, 5, "U+0085" + invisible, "delete it"),
                        error(
                                "control-character",
                                3,
                                6,
                                "a carriage return stands without a line feed",
                                "save the file with line ends of the kind LF or CRLF"),
                        error(
                                "lost-character",
                                3,
                                8,
                                "U+FFFD stands where a character was lost",
                                "write the character again"));
    }

    @Test
    void aFileThatIsNoTextGivesNoMoreThanTwentyProblems() {
        decoded("\0".repeat(1000));
        assertThat(problems.sorted()).hasSize(20);
    }

    @Test
    void ordinaryTextInAllItsScriptsIsFit() {
        String text = "\t« été » — œuvre’s, العربية ‏، ɓ ɗ ŋ, 日本, 😀, a\u00A0b, a\u202Fb, \u200D\n";
        assertThat(decoded(text)).isEqualTo(text);
        assertThat(problems.isEmpty()).isTrue();
    }
}
