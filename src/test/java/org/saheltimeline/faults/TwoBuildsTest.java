package org.saheltimeline.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saheltimeline.publish.Publication;

/** Builds that want the same folder at the same time. */
@Timeout(300)
class TwoBuildsTest {

    @TempDir
    private Path temp = Path.of("");

    @BeforeEach
    void writeContent() throws IOException {
        SmallContent.in(temp.resolve("content"));
    }

    @Test
    void theSecondIsToldWhoIsThereAndSinceWhen() throws Exception {
        Path site = temp.resolve("site");
        try (Publication first = Publication.into(site)) {
            first.put("index.html", new byte[] {'a'});

            Program.Ended second =
                    Program.run(Program.build(temp, site, "https://two.example/"), temp.resolve("log.txt"));

            assertThat(second.status()).isEqualTo(3);
            assertThat(second.console())
                    .contains("another build is writing it: process "
                            + ProcessHandle.current().pid())
                    .containsPattern("since 20\\d\\d-\\d\\d-\\d\\dT");
            assertThat(first.finish()).isEqualTo(1);
        }
        assertThat(Program.read(site)).containsOnlyKeys("index.html");
    }

    @Test
    void aProcessDoesNotBuildTwiceIntoAFolderAtOnce() throws Exception {
        Path site = temp.resolve("site");
        try (Publication first = Publication.into(site)) {
            assertThatThrownBy(() -> Publication.into(site)).hasMessageContaining("this very process");
            first.put("index.html", new byte[] {'a'});
            first.finish();
        }
        assertThat(Program.read(site)).containsOnlyKeys("index.html");
    }

    @Test
    void theLockOfAKilledBuildLocksNothing() throws Exception {
        Path site = temp.resolve("site");
        Path lock = site.resolve(".timeline-lock");
        Process first = Program.start(Program.build(temp, site, "https://one.example/"), temp.resolve("first.txt"));
        while (first.isAlive() && !Files.exists(lock)) {
            Thread.onSpinWait();
        }
        first.destroyForcibly().waitFor();
        assertThat(lock).exists();

        Program.Ended second = Program.run(Program.build(temp, site, "https://one.example/"), temp.resolve("log.txt"));

        assertThat(second.status()).as(second.console()).isZero();
        assertThat(lock).doesNotExist();
        assertThat(Program.read(site)).containsKey("fr/index.html");
    }
}
