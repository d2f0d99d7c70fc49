package org.saheltimeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.rebuild.LastBuild;
import org.saheltimeline.site.Trees;
import org.saheltimeline.text.Language;

/** A build may leave its work out only where it would change nothing. */
class LastBuildTest {

    private static final Path CASES = Path.of("src/test/cases");

    @TempDir
    private Path folder = Path.of("");

    private Path content = Path.of("");
    private Path templates = Path.of("");
    private Path site = Path.of("");
    private Path program = Path.of("");

    private boolean drafts;
    private @Nullable LocalDate asOf;
    private @Nullable URI baseUrl;

    @BeforeEach
    void makeASmallSite() throws IOException {
        content = folder.resolve("content");
        templates = folder.resolve("templates");
        site = folder.resolve("site");
        program = Files.writeString(folder.resolve("program.jar"), "1");
        Trees.copy(CASES.resolve("common/content"), content);
        Trees.copy(CASES.resolve("contested-toll/content"), content);
        Trees.copy(Path.of("templates"), templates);
    }

    @Test
    void nothingIsDoneWhereNothingHasChanged() throws IOException {
        BuildResult first = build();
        Map<String, FileTime> times = times();
        Progress progress = new Progress(() -> 0);
        BuildResult second = build(progress);

        assertThat(progress.steps()).extracting(Progress.Spent::name).containsExactly("compare");
        assertThat(second.written()).isZero();
        assertThat(second.pages()).isEqualTo(first.pages());
        assertThat(second.events()).isEqualTo(first.events());
        assertThat(times()).isEqualTo(times);
    }

    @Test
    void warningsAreSaidAgain() throws IOException {
        Trees.copy(CASES.resolve("warnings/content"), content);

        assertThat(build().problems()).isNotEmpty().isEqualTo(build().problems());
    }

    @Test
    void aBuildThatWasForgottenIsDoneAgain() throws IOException {
        build();
        try (Jobs jobs = new Jobs(1)) {
            LastBuild last = LastBuild.before(options(site).toString(), null, program, content, templates, site, jobs)
                    .orElseThrow();
            assertThat(last.ifSame()).isPresent();
            last.forget();
            assertThat(LastBuild.before(options(site).toString(), null, program, content, templates, site, jobs)
                            .orElseThrow()
                            .ifSame())
                    .isEmpty();
        }
    }

    @Test
    void aCommitIsAChange() throws IOException {
        build();
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/HEAD"), "0123456789abcdef0123456789abcdef01234567");

        assertThat(build().written()).isPositive();
    }

    @Test
    void allIsDoneWhereTheProgramIsNotKnown() throws IOException {
        build();
        Progress progress = new Progress(() -> 0);
        new Build(options(site), progress, Optional.empty()).run();

        assertThat(progress.steps()).extracting(Progress.Spent::name).contains("read", "finish");
    }

    @Test
    void aBuildThatFailsIsNotKept() throws IOException {
        build();
        Path event = events().get(0);
        String good = Files.readString(event);
        Files.writeString(event, good + "contry: NE\n");

        assertThat(build().done()).isFalse();
        assertThat(build().done()).isFalse();
        Files.writeString(event, good);
        assertThat(build().done()).isTrue();
    }

    @Test
    void whatWasKeptMayBeBroken() throws IOException {
        build();
        Path kept = folder.resolve(".site.last-build");
        byte[] bytes = Files.readAllBytes(kept);
        Random random = new Random(1);
        for (int i = 0; i < 6; i++) {
            byte[] broken = bytes.clone();
            broken[random.nextInt(i < 3 ? 8 : broken.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(kept, broken);
            assertThat(build().done()).isTrue();
            Files.write(kept, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            assertThat(build().done()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void afterAnyEditTheSiteIsAsAFreshBuildMakesIt(long seed) throws IOException {
        Random random = new Random(Long.getLong("seed", seed));
        build();
        for (int i = 0; i < 10; i++) {
            String edit = edit(random.nextInt(9), random);
            build();
            Path fresh = folder.resolve("fresh-" + seed + "-" + i);
            new Build(options(fresh)).run();
            assertThat(Trees.bytes(site)).as("edit %d: %s", i, edit).isEqualTo(Trees.bytes(fresh));
        }
    }

    private String edit(int kind, Random random) throws IOException {
        Path event = events().get(random.nextInt(events().size()));
        List<Path> pages = Trees.files(site).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
        Path page = pages.get(random.nextInt(pages.size()));
        return switch (kind) {
            case 0 -> {
                // The same length: only the time shows it.
                Files.writeString(event, Files.readString(event).replaceFirst("Attack", "Assalt"));
                yield "a word of " + event;
            }
            case 1 -> {
                Files.writeString(event, Files.readString(event) + "# " + random.nextInt() + "\n");
                yield "a comment in " + event;
            }
            case 2 -> {
                Path other = event.resolveSibling("2023-11-0" + (1 + random.nextInt(9)) + "-other.yaml");
                if (!Files.deleteIfExists(other)) {
                    Files.copy(event, other);
                }
                yield "another event, come or gone: " + other;
            }
            case 3 -> {
                Path template = templates.resolve("event.ftlh");
                Files.writeString(template, Files.readString(template) + "<!-- " + random.nextInt() + " -->");
                yield "a template";
            }
            case 4 -> {
                FileTime time = Files.getLastModifiedTime(page);
                byte[] bytes = Files.readAllBytes(page);
                bytes[bytes.length / 2] ^= 1;
                Files.write(page, bytes);
                Files.setLastModifiedTime(page, time);
                yield "a byte of the site, with the time set back: " + page;
            }
            case 5 -> {
                Files.delete(page);
                yield "a page lost: " + page;
            }
            case 6 -> {
                drafts = !drafts;
                asOf = random.nextBoolean() ? null : LocalDate.of(2023, 10, 2);
                yield "drafts " + drafts + ", as of " + asOf;
            }
            case 7 -> {
                baseUrl = random.nextBoolean() ? null : URI.create("https://other.example/" + random.nextInt(9) + "/");
                yield "base URL " + baseUrl;
            }
            default -> {
                Files.writeString(program, "program " + random.nextInt());
                yield "the program";
            }
        };
    }

    private BuildResult build() throws IOException {
        return build(new Progress(() -> 0));
    }

    private BuildResult build(Progress progress) throws IOException {
        return new Build(options(site), progress, Optional.of(program)).run();
    }

    private BuildOptions options(Path out) {
        return new BuildOptions(content, templates, out, baseUrl, List.<Language>of(), drafts, asOf, false, 2);
    }

    private List<Path> events() throws IOException {
        return Trees.files(content.resolve("events"));
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Path file : Trees.files(site)) {
            times.put(file.toString(), Files.getLastModifiedTime(file));
        }
        return times;
    }
}
