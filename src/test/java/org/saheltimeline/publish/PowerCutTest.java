package org.saheltimeline.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a disk may have after the power went: of a file that nobody synced, its name and size without its bytes. The
 * journal and the manifest are synced, in this order: manifest, journal, renames.
 */
class PowerCutTest extends SiteFolder {

    private final Map<String, String> first = new TreeMap<>();
    private final Map<String, String> second = new TreeMap<>();

    @BeforeEach
    void chooseTwoSites() {
        IntStream.range(0, SwitchPlan.FEW + 8).forEach(i -> first.put("fr/events/" + i + "/index.html", "first"));
        first.put("index.html", "first");
        second.putAll(first);
        second.replaceAll((path, text) -> "other");
    }

    @Test
    void aBuildThatComparesEveryByteMendsPagesThatLostTheirs() throws IOException {
        build(first);
        build(second);
        zero(site.resolve("index.html"));
        zero(site.resolve("fr/events/3/index.html"));
        Files.write(site.resolve("fr/events/4/index.html"), new byte[0]);

        assertThat(build(second)).isEqualTo(3);

        assertThat(files()).isEqualTo(second);
    }

    @Test
    void whatWasStagedMayBeLostWhileTheJournalStandsForTheOldSiteIsTakenBack() throws IOException {
        build(first);
        Staging staging = Staging.in(site);
        for (Map.Entry<String, String> page : second.entrySet()) {
            staging.write(page.getKey(), page.getValue().getBytes(UTF_8));
        }
        Manifest before = Manifest.read(site);
        var steps =
                new SwitchPlan(site, staging.fresh(), before, Manifest.of(second.keySet()), staging.files()).steps();
        Switch cutOff = staging.switching(site);
        cutOff.begin(steps);
        for (Step step : steps) {
            cutOff.take(step);
        }
        for (String page : second.keySet()) {
            zero(site.resolve(page));
        }

        Publication.recover(site);

        assertThat(files()).isEqualTo(first);
    }

    @Test
    void theManifestIsOnTheDiskBeforeTheSiteIsSwitched() throws IOException {
        Staging staging = Staging.in(Files.createDirectories(site));
        staging.writeAndSync(Manifest.NAME, Manifest.of(first.keySet()).bytes());

        assertThat(Manifest.read(staging.fresh()).files()).isEqualTo(first.keySet());
    }

    @Test
    void aManifestThatLostItsBytesAllTheSameMakesNoPageAClash() throws IOException {
        build(first);
        zero(site.resolve(Manifest.NAME));

        assertThat(build(first)).isZero();
        assertThat(Manifest.read(site).files()).isEqualTo(first.keySet());
        build(second);
        assertThat(files()).isEqualTo(second);
    }

    private static void zero(Path file) throws IOException {
        Files.write(file, new byte[(int) Files.size(file)]);
    }
}
