package org.saheltimeline.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The moment in which the site becomes another. */
class SwitchTest extends SiteFolder {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private final Map<String, String> first = new TreeMap<>();
    private final Map<String, String> second = new TreeMap<>();

    /** Many files that change, a few that do not, some that go and one that comes. */
    @BeforeEach
    void chooseTwoSites() {
        IntStream.range(0, SwitchPlan.FEW + 8).forEach(i -> first.put("fr/events/" + i + "/index.html", "first"));
        second.putAll(first);
        second.replaceAll((path, text) -> "second");
        first.putAll(Map.of("index.html", "first", "fr/same/index.html", "same", "en/a.html", "1", "en/b.html", "2"));
        second.putAll(Map.of("index.html", "second", "fr/same/index.html", "same", "en/a.html", "!", "ar/c.html", "c"));
        IntStream.range(0, SwitchPlan.FEW + 8).forEach(i -> first.put("tmp/" + i + ".html", "first"));
    }

    @Test
    void aFolderWithManyChangesGivesWayAsAWholeAndTheOthersFileByFile() throws IOException {
        build(first);

        assertThat(staged(second, (staging, steps) -> {}))
                .containsExactlyInAnyOrder(
                        new Step(Step.Kind.ADD, "ar"),
                        new Step(Step.Kind.REPLACE, "en/a.html"),
                        new Step(Step.Kind.REMOVE, "en/b.html"),
                        new Step(Step.Kind.REPLACE, "fr"),
                        new Step(Step.Kind.REPLACE, "index.html"),
                        new Step(Step.Kind.REMOVE, "tmp"));
    }

    @Test
    void whatDidNotChangeInAFolderThatGaveWayIsTheSameFileWithItsTime() throws IOException {
        build(first);
        Path same = site.resolve("fr/same/index.html");
        Files.setLastModifiedTime(same, LONG_AGO);
        Object inode = Files.getAttribute(same, "basic:fileKey");

        build(second);

        assertThat(files()).isEqualTo(second);
        assertThat(Files.getLastModifiedTime(same)).isEqualTo(LONG_AGO);
        assertThat(Files.getAttribute(same, "basic:fileKey")).isEqualTo(inode);
        assertThat(site.resolve("tmp")).doesNotExist();
    }

    @Test
    void aFolderInWhichSomebodyKeepsSomethingStaysAndIsChangedFileByFile() throws IOException {
        build(first);
        put("fr/events/note.txt", "mine");

        assertThat(staged(second, (staging, steps) -> {})).doesNotContain(new Step(Step.Kind.REPLACE, "fr"));

        build(second);
        second.put("fr/events/note.txt", "mine");
        assertThat(files()).isEqualTo(second);
    }

    @Test
    void whatSomebodyPutsIntoAFolderInTheMomentBeforeItGivesWayIsKept() throws IOException {
        build(first);
        staged(second, (staging, steps) -> {
            put("fr/late.txt", "mine");
            staging.switching(site).run(steps);
        });

        second.put("fr/late.txt", "mine");
        assertThat(files()).isEqualTo(second);
    }

    @Test
    void aSwitchCutOffAfterAnyOfItsStepsIsTakenBackByTheNextBuild() throws IOException {
        build(first);
        int steps = staged(second, (staging, all) -> {}).size();
        for (int taken = 0; taken <= steps; taken++) {
            int cut = taken;
            staged(second, (staging, all) -> {
                Switch cutOff = staging.switching(site);
                cutOff.begin(all);
                for (Step step : all.subList(0, cut)) {
                    cutOff.take(step);
                }
            });
            Publication.recover(site);

            assertThat(files()).as("after " + cut + " steps").isEqualTo(first);
        }
        build(second);
        assertThat(files()).isEqualTo(second);
    }

    @Test
    void aSwitchCutOffBetweenTheTwoRenamesOfAFolderIsTakenBack() throws IOException {
        build(first);
        staged(second, (staging, steps) -> {
            staging.switching(site).begin(steps);
            Files.move(
                    site.resolve("fr"),
                    site.resolve(Staging.NAME).resolve(Staging.OLD).resolve("fr"));
        });
        assertThat(site.resolve("fr")).doesNotExist();

        Publication.recover(site);

        assertThat(files()).isEqualTo(first);
    }

    @Test
    void aStepThatTheDiskRefusesTakesAllOfThemBack() throws IOException {
        build(first);
        staged(second, (staging, steps) -> {
            Files.delete(staging.fresh().resolve("index.html"));
            assertThatThrownBy(() -> staging.switching(site).run(steps)).isInstanceOf(IOException.class);
        });

        assertThat(files()).isEqualTo(first);
    }

    @Test
    void aFileThatComesUpWhereAPageHasToGoIsNotOverwritten() throws IOException {
        build(first);
        staged(second, (staging, steps) -> {
            put("ar", "mine");
            assertThatThrownBy(() -> staging.switching(site).run(steps)).hasMessageContaining("somebody made this");
        });

        first.put("ar", "mine");
        assertThat(files()).isEqualTo(first);
    }

    @Test
    void aJournalThatWasCutOffWhileItWasWrittenMeansThatNothingHadBegun() throws IOException {
        build(first);
        put(Staging.NAME + "/" + Staging.JOURNAL, "ADD fr\nREMOVE in");

        Publication.recover(site);

        assertThat(files()).isEqualTo(first);
        assertThat(site.resolve(Staging.NAME)).doesNotExist();
    }

    /** What is done between staging and the end. */
    private interface Act {
        void on(Staging staging, List<Step> steps) throws IOException;
    }

    /** Stages a site on the one that is there, and cleans up as a build does that ends, or not where it is cut off. */
    private List<Step> staged(Map<String, String> pages, Act act) throws IOException {
        Staging staging = Staging.in(site);
        Map<String, String> there = files();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            if (!page.getValue().equals(there.get(page.getKey()))) {
                staging.write(page.getKey(), page.getValue().getBytes(UTF_8));
            }
        }
        Manifest before = Manifest.read(site);
        Set<String> written = Set.copyOf(staging.files());
        List<Step> steps = new SwitchPlan(site, staging.fresh(), before, Manifest.of(pages.keySet()), written).steps();
        act.on(staging, steps);
        staging.remove(site);
        return steps;
    }
}
