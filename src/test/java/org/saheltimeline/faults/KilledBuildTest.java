package org.saheltimeline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saheltimeline.publish.Publication;

/**
 * A real build, killed outright again and again, while it changes every page of the site.
 *
 * <p>{@code -Dkills=200} kills that many at moments at random, and a third of that in the midst of the switch.
 */
class KilledBuildTest {

    private static final int KILLS = Integer.getInteger("kills", 9);
    private static final String ONE = "https://one.example/";
    private static final String TWO = "https://two.example/";

    private final Random random = new Random(20120117);

    @TempDir
    private Path temp = Path.of("");

    private Path site = Path.of("");
    private Path log = Path.of("");
    private long millis;
    private Map<String, Integer> one = Map.of();
    private Map<String, Integer> two = Map.of();

    private int wholeForReaders;
    private int takenBack;

    @BeforeEach
    void buildBothSites() throws Exception {
        SmallContent.in(temp.resolve("content"));
        site = temp.resolve("site");
        log = temp.resolve("log.txt");
        build(TWO);
        two = Program.read(site);
        long begin = System.nanoTime();
        build(ONE);
        millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        one = Program.read(site);
        assertThat(one.keySet()).isEqualTo(two.keySet());
        Files.writeString(site.resolve("CNAME"), "timeline.example");
        Files.writeString(site.resolve("fr/note.txt"), "somebody's");
        one.putAll(Map.of("CNAME", "timeline.example".hashCode(), "fr/note.txt", "somebody's".hashCode()));
        two.putAll(Map.of("CNAME", "timeline.example".hashCode(), "fr/note.txt", "somebody's".hashCode()));
    }

    @Test
    void aBuildKilledAtAnyMomentLeavesAWholeSite() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            killAndLook(process -> process.waitFor(random.nextLong(millis + millis / 4), TimeUnit.MILLISECONDS));
        }
        report("at random moments");
        // The switch is a thousandth of a build: more than this many in it would say that it is not short any more.
        assertThat(takenBack)
                .as("sites that were whole only after the next build")
                .isLessThanOrEqualTo(1 + KILLS / 50);
    }

    @Test
    void aBuildKilledInTheMidstOfTheSwitchIsTakenBackByTheNextAndOneAskedToEndEndsItFirst() throws Exception {
        Files.delete(site.resolve("fr/note.txt"));
        one.remove("fr/note.txt");
        two.remove("fr/note.txt");
        Path journal = site.resolve(".timeline-staging").resolve("journal");
        for (int i = 0; i < Math.max(2, KILLS / 3); i++) {
            killAndLook(process -> {
                while (process.isAlive() && !Files.exists(journal)) {
                    Thread.onSpinWait();
                }
            });
        }
        report("in the switch");
        assertThat(wholeForReaders + takenBack).isPositive();

        int atOnce = wholeForReaders;
        for (int i = 0; i < 2; i++) {
            askToEndInTheSwitch(journal);
        }
        assertThat(wholeForReaders)
                .as("sites that were whole at once where the build was asked to end, and not killed")
                .isEqualTo(atOnce + 2);
    }

    private void askToEndInTheSwitch(Path journal) throws Exception {
        Process process =
                Program.start(Program.build(temp, site, Program.read(site).equals(one) ? TWO : ONE), log);
        while (process.isAlive() && !Files.exists(journal)) {
            Thread.onSpinWait();
        }
        process.destroy();
        process.waitFor();
        Map<String, Integer> left = Program.read(site);
        wholeForReaders += left.equals(one) || left.equals(two) ? 1 : 0;
        assertThat(journal).doesNotExist();
    }

    /** Waits until it is time to kill. */
    private interface Moment {
        void await(Process process) throws InterruptedException;
    }

    private void killAndLook(Moment moment) throws Exception {
        Map<String, Integer> before = Program.read(site);
        Process process = Program.start(Program.build(temp, site, before.equals(one) ? TWO : ONE), log);
        moment.await(process);
        process.destroyForcibly().waitFor();

        Map<String, Integer> left = Program.read(site);
        if (left.equals(one) || left.equals(two)) {
            wholeForReaders++;
        } else {
            takenBack++;
        }
        Publication.recover(site);
        assertThat(Program.read(site).equals(one) || Program.read(site).equals(two))
                .as("whole, at least once the next build has begun")
                .isTrue();
    }

    private void build(String baseUrl) throws IOException, InterruptedException {
        Program.Ended ended = Program.run(Program.build(temp, site, baseUrl), log);
        assertThat(ended.status()).as(ended.console()).isZero();
    }

    private void report(String when) throws IOException {
        Files.writeString(
                Files.createDirectories(Path.of("target", "faults")).resolve(when.replace(' ', '-') + ".txt"),
                "killed " + when + ": " + (wholeForReaders + takenBack) + " builds of " + one.size()
                        + " files; whole at once " + wholeForReaders + ", whole once the next build had begun "
                        + takenBack + "\n");
    }
}
