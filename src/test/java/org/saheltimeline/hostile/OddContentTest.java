package org.saheltimeline.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saheltimeline.cli.Main;
import org.saheltimeline.sample.DocsExample;

/** What may lie in a content folder and would keep a build waiting, lead it away, or fail on another machine. */
@Timeout(60)
class OddContentTest {

    private static final String EVENT = "events/2023/2023-09-28-kandadji-attack.yaml";

    @TempDir
    private Path temp = Path.of("");

    private Path content = Path.of("");

    @BeforeEach
    void write() throws IOException {
        content = temp.resolve("content");
        DocsExample.write(DocsExample.files(), content);
    }

    @Test
    void withoutThemThereIsNothingToSay() {
        assertThat(check()).isEmpty();
    }

    @Test
    @DisabledOnOs(value = WINDOWS, disabledReason = "pipes there have names of their own")
    void aPipeIsSaidAndNotOpened() throws Exception {
        pipe("events/2023/pipe.yaml");
        pipe("articles/pipe.fr.md");
        pipe("pages/pipe");
        pipe("stories.yaml");
        Files.delete(content.resolve("actors.yaml"));
        pipe("actors.yaml");

        assertThat(check())
                .contains("events/2023/pipe.yaml:1:1: error: this is a pipe or a device, and no file; write a file")
                .contains("articles/pipe.fr.md:1:1: error: this is a pipe")
                .contains("pages/pipe:1:1: error: this is a pipe")
                .contains("actors.yaml:1:1: error: this is a pipe")
                .contains("stories.yaml:1:1: error: nothing reads this file");
    }

    @Test
    @DisabledOnOs(value = WINDOWS, disabledReason = "links there ask for a right")
    void aLinkOutOfTheContentIsSaidAndNotFollowed() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.yaml"), "password: secret\n");
        Path folder = Files.createDirectories(temp.resolve("elsewhere"));
        Files.writeString(folder.resolve("2023-01-01-secret.yaml"), "password: secret\n");
        Files.createSymbolicLink(content.resolve("events/secret.yaml"), secret);
        Files.createSymbolicLink(content.resolve("events/zero.yaml"), Path.of("/dev/zero"));
        Files.createSymbolicLink(content.resolve("events/folder"), folder);
        Files.createSymbolicLink(content.resolve("events/nowhere.yaml"), Path.of("none"));
        Files.delete(content.resolve("months/2023-10.yaml"));
        Files.delete(content.resolve("months"));
        Files.createSymbolicLink(content.resolve("months"), folder);
        Files.delete(content.resolve("topics.yaml"));
        Files.createSymbolicLink(content.resolve("topics.yaml"), secret);

        assertThat(check())
                .contains("events/secret.yaml:1:1: error: this link leads out of the content folder; put a copy")
                .contains("events/zero.yaml:1:1: error: this link leads out of the content folder")
                .contains("events/folder:1:1: error: this link leads out of the content folder")
                .contains("events/nowhere.yaml:1:1: error: this link leads nowhere")
                .contains("months:1:1: error: a link stands where a folder is expected")
                .contains("topics.yaml:1:1: error: this link leads out of the content folder")
                .doesNotContain("password");
    }

    @Test
    @DisabledOnOs(value = WINDOWS, disabledReason = "links there ask for a right")
    void aLinkToAFileOfTheContentIsReadAndOneToAFolderIsSaid() throws IOException {
        Files.createDirectories(content.resolve("shared"));
        Files.move(content.resolve(EVENT), content.resolve("events/original.yaml"));
        Files.createSymbolicLink(content.resolve(EVENT), Path.of("../original.yaml"));
        Files.createSymbolicLink(content.resolve("events/again"), Path.of("2023"));

        assertThat(check())
                .contains("events/again:1:1: error: this link leads to no file")
                .doesNotContain(EVENT);
    }

    @Test
    void aFolderIsNoFileAndAFileNoFolder() throws IOException {
        Files.delete(content.resolve("topics.yaml"));
        Files.createDirectories(content.resolve("topics.yaml"));
        Files.delete(content.resolve("months/2023-10.yaml"));
        Files.delete(content.resolve("months"));
        Files.writeString(content.resolve("months"), "x");

        assertThat(check())
                .contains("topics.yaml:1:1: error: a folder has the name of a file; move it away")
                .contains("months:1:1: error: a file has the name of a folder; make a folder");
    }

    @Test
    @DisabledOnOs(value = WINDOWS, disabledReason = "its rights are others")
    void whatMayNotBeReadIsSaid() throws IOException {
        Path file = content.resolve(EVENT);
        Path folder = content.resolve("articles/2023");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("root reads everything").isFalse();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));

        assertThat(check())
                .contains(EVENT + ":1:1: error: whoever builds may not read this; allow it")
                .contains("articles/2023:1:1: error: whoever builds may not read this; allow it");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {EVENT, "articles/2023/2023-10-03-digest.fr.md", "publishers.yaml", "months/2023-10.yaml"})
    void aFileOfAHundredMegabytesIsNotRead(String path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(content.resolve(path).toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        assertThat(check())
                .contains(path + ":1:1: error: the file is longer than the")
                .contains("split it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con",
                "nul",
                "aux",
                "prn",
                "com1",
                "lpt9",
                "CON",
                "Kidal",
                "kidal.",
                "kidal ",
                "a..b",
                "\u00e9t\u00e9",
                "e\u0301te\u0301",
                "ﬁ",
                "a_b",
                "a/b",
                "../a",
                "a\\b",
                "a:b",
                "a%2fb",
                "-a",
                "a--b",
                "İ"
            })
    void anIdThatIsNoSafeNameOfAFileIsSaid(String id) throws IOException {
        String quoted = "\"" + id.replace("\\", "\\\\") + "\"";
        append("topics.yaml", quoted + ": {name: x}\n");
        append("publishers.yaml", quoted + ": {name: x, kind: ngo}\n");
        append("actors.yaml", quoted + ": {name: x, kind: Civilians}\n");
        append(EVENT, "previous_ids: [" + quoted + "]\n");
        if (id.matches("[\\w.-]+")) {
            Files.copy(content.resolve(EVENT), content.resolve("events/" + id + ".yaml"));
            Files.copy(content.resolve("pages/methodology.fr.md"), content.resolve("pages/" + id + ".fr.md"));
            assertThat(check())
                    .contains("events/" + id + ".yaml:1:1: error: \"" + id + "\" cannot be an id")
                    .containsPattern("pages/\\Q" + id + "\\E.fr.md:1:1: error: (\"|the file's name)");
        }
        String said = check();
        for (String file : List.of("topics.yaml", "publishers.yaml", "actors.yaml", EVENT)) {
            if (id.equals(id.strip()) || !file.equals(EVENT)) { // spaces around a value are none of it
                assertThat(said).containsPattern("\\Q" + file + "\\E:\\d+:\\d+: error: \".+\" cannot be an id.*; ");
            }
        }
    }

    @Test
    void anIdThatIsTooLongForAFilesNameIsSaid() throws IOException {
        append("topics.yaml", "a".repeat(101) + ": {name: x}\n");
        assertThat(check()).contains("an id of 101 characters is too long for an address; use 100 at most");
    }

    @Test
    void countriesThatDifferByCaseOnlyAreSaid() throws IOException {
        Path places = content.resolve("places.yaml");
        Files.writeString(places, Files.readString(places).replace("  NE: {", "  ne: {name: x}\n  NE: {"));

        assertThat(check())
                .containsPattern("places.yaml:3:3: error: `NE` has the address of `ne`, in line 2; give one");
    }

    @Test
    void aBombOfAliasesIsSaidAndNotSetOff() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ", ").repeat(10));
            bomb.append("]\n");
        }
        append(EVENT, bomb.toString());

        assertThat(check()).contains("an anchor (`&name`) is not used here").contains("an alias (`*name`)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: ", "!!a ", "&a ", "'", "\"\\", "| ", "a: b: "})
    void aFileOfNothingButOpeningsIsSaid(String opening) throws IOException {
        append(EVENT, "related: " + opening.repeat(120_000 / opening.length()));

        assertThat(check()).containsPattern("\\Q" + EVENT + "\\E:\\d+:\\d+: error: ");
    }

    @Test
    void aFileOfManyWrongKeysIsSaid() throws IOException {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            keys.append('k').append(i).append(": x\n");
        }
        append(EVENT, keys.toString());

        assertThat(check())
                .contains("`k0` is no key here", EVENT + ": … and 9,980 more in this file", "10,000 errors")
                .hasLineCount(20 * 3 + 2);
    }

    private void append(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.writeString(path, Files.readString(path) + text);
    }

    private void pipe(String path) throws IOException, InterruptedException {
        Process made = new ProcessBuilder("mkfifo", content.resolve(path).toString()).start();
        assertThat(made.waitFor()).isZero();
    }

    /** What is printed about the content, without the folder's path. */
    private String check() {
        StringWriter printed = new StringWriter();
        PrintWriter console = new PrintWriter(printed, true);
        Main.run(console, console, new String[] {"check", "--content", content.toString()});
        String said = printed.toString()
                .replace(content + "/", "")
                .replace(content + "\\", "")
                .replace('\\', '/');
        return said.contains("error: ") ? said : "";
    }
}
