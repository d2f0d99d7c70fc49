package org.saheltimeline.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** A disk in memory that has room for one site and not for a second; only root may make one. */
@EnabledOnOs(value = LINUX, disabledReason = "it is mounted as on Linux")
class RealFullDiskTest {

    private static final int KB = 1024;

    @TempDir
    private Path temp = Path.of("");

    private Path disk = Path.of("");
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectories(temp.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", disk.toString()) == 0;
        assumeThat(mounted).as("this user may mount a disk in memory").isTrue();
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", disk.toString())).isZero();
        }
    }

    @Test
    void aFullDiskEndsTheBuildAndLeavesTheSiteAndTheNextBuildGoesOn() throws Exception {
        SmallContent.in(temp.resolve("content"));
        Path site = disk.resolve("site");
        Path log = temp.resolve("log.txt");
        assertThat(Program.run(Program.build(temp, site, "https://one.example/"), log)
                        .status())
                .isZero();
        Map<String, Integer> before = Program.read(site);
        Path filler = disk.resolve("filler");
        leave(500 * KB, filler);

        Program.Ended ended = Program.run(Program.build(temp, site, "https://two.example/"), log);

        assertThat(ended.console())
                .startsWith("error: ")
                .contains("the disk is full, and the site is as it was: make room")
                .doesNotContain("Exception");
        assertThat(ended.status()).isEqualTo(3);
        assertThat(Program.read(site)).isEqualTo(before);
        assertThat(site.resolve(".timeline-staging")).doesNotExist();

        Files.delete(filler);
        assertThat(Program.run(Program.build(temp, site, "https://two.example/"), log)
                        .status())
                .isZero();
        assertThat(Program.read(site)).isNotEqualTo(before);
    }

    private void leave(int bytes, Path filler) throws IOException {
        long room = Files.getFileStore(disk).getUsableSpace();
        assertThat(room).isGreaterThan(bytes);
        Files.write(filler, new byte[(int) (room - bytes)]);
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchProgram) {
            return 1;
        }
    }
}
