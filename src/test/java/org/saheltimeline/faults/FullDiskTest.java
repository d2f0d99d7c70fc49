package org.saheltimeline.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more, and folders that may not be written. */
@DisabledOnOs(value = WINDOWS, disabledReason = "the shell's limits and permissions are those of Unix")
class FullDiskTest {

    @TempDir
    private Path temp = Path.of("");

    private Path site = Path.of("");
    private Path log = Path.of("");
    private Map<String, Integer> before = Map.of();

    @BeforeEach
    void buildASite() throws Exception {
        SmallContent.in(temp.resolve("content"));
        site = temp.resolve("site");
        log = temp.resolve("log.txt");
        assertThat(Program.run(Program.build(temp, site, "https://one.example/"), log)
                        .status())
                .isZero();
        before = Program.read(site);
    }

    @Test
    void aFileThatTheDiskDoesNotTakeEndsTheBuildAndLeavesTheSite() throws Exception {
        // The system refuses any file of more than 16 KB, as a full disk does: in the midst of writing.
        Program.Ended ended = Program.run(inAShell("ulimit -f 32"), log);

        assertThat(ended.console())
                .startsWith("error: ")
                .contains(".timeline-staging")
                .doesNotContain("Exception");
        assertThat(ended.status()).isEqualTo(3);
        assertTheSiteIsAsItWas();
    }

    @Test
    void aFolderThatMayNotBeWrittenEndsTheBuildAndLeavesTheSite() throws Exception {
        Path folder = site.resolve("en");
        Forbidden forbidden = Forbidden.to(folder);
        try {
            Program.Ended ended = Program.run(Program.build(temp, site, "https://two.example/"), log);

            assertThat(ended.console()).startsWith("error: ").contains("en").doesNotContain("Exception");
            assertThat(ended.status()).isEqualTo(3);
            assertTheSiteIsAsItWas();
        } finally {
            forbidden.lift();
        }
        assertThat(Program.run(Program.build(temp, site, "https://two.example/"), log)
                        .status())
                .isZero();
        assertThat(Program.read(site)).isNotEqualTo(before);
    }

    @Test
    void aSiteThatMayNotBeWrittenIsSaidAndLeft() throws Exception {
        Forbidden forbidden = Forbidden.to(site);
        try {
            Program.Ended ended = Program.run(Program.build(temp, site, "https://two.example/"), log);

            assertThat(ended.console()).contains("error: ").doesNotContain("Exception");
            assertThat(ended.status()).isEqualTo(3);
            assertTheSiteIsAsItWas();
        } finally {
            forbidden.lift();
        }
    }

    private void assertTheSiteIsAsItWas() throws Exception {
        assertThat(Program.read(site)).isEqualTo(before);
        assertThat(site.resolve(".timeline-staging")).doesNotExist();
        assertThat(site.resolve(".timeline-lock")).doesNotExist();
    }

    private List<String> inAShell(String limit) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", limit + " && exec \"$@\"", "sh"));
        command.addAll(Program.build(temp, site, "https://two.example/"));
        return command;
    }
}
