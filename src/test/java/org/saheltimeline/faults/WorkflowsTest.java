package org.saheltimeline.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The commands of the workflows for GitHub and GitLab, as they stand there, in a copy of a small project. */
@DisabledOnOs(value = WINDOWS, disabledReason = "the hosts' machines have a Unix shell")
class WorkflowsTest {

    @TempDir
    private Path project = Path.of("");

    @BeforeEach
    void copyAProject() throws IOException {
        SmallContent.in(project.resolve("content"));
        String java = Program.command(List.of()).stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        Path launcher = Files.writeString(project.resolve("timeline"), "#!/bin/sh\nexec " + java + " \"$@\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void gitHubsCommandsPublishASite() throws Exception {
        List<String> commands = new ArrayList<>();
        for (JsonNode job : read(".github/workflows/site.yml").get("jobs")) {
            for (JsonNode step : job.get("steps")) {
                if (step.has("run")) {
                    commands.add(step.get("run").asString());
                }
            }
        }
        assertThat(commands).hasSize(3);

        runAll(commands, Map.of("BASE_URL", "https://desk.example/sahel"));

        assertThat(Files.readString(project.resolve("site/sitemap.xml"))).contains("https://desk.example/sahel/fr/");
        assertThat(project.resolve("site/SHA256SUMS")).exists();
        assertThat(project.resolve("site/.nojekyll")).exists();
    }

    @Test
    void gitLabsCommandsPublishASite() throws Exception {
        JsonNode pipeline = read(".gitlab-ci.yml");
        List<String> commands = new ArrayList<>();
        for (String job : List.of("check", "pages")) {
            pipeline.get(job).get("script").forEach(line -> commands.add(line.asString()));
        }
        assertThat(commands).hasSize(3);

        runAll(commands, Map.of("CI_PAGES_URL", "https://desk.gitlab.example/sahel"));

        assertThat(Files.readString(project.resolve("public/sitemap.xml")))
                .contains("https://desk.gitlab.example/sahel/fr/");
        assertThat(pipeline.get("pages").get("artifacts").get("paths").get(0).asString())
                .isEqualTo("public");
    }

    @Test
    void gitLabsCheckLeavesAReportOfWhatIsWrongAndFails() throws Exception {
        JsonNode check = read(".gitlab-ci.yml").get("check");
        Path event = project.resolve("content/events/2023/2023-10-03-mourning-7.yaml");
        Files.writeString(event, Files.readString(event).replace("2023-10-03", "2023-13-03"));

        assertThat(run(check.get("script").get(0).asString(), Map.of())).isEqualTo(1);

        assertThat(check.get("artifacts").get("when").asString()).isEqualTo("always");
        Path report = project.resolve(
                check.get("artifacts").get("reports").get("codequality").asString());
        JsonNode findings = new JsonMapper().readTree(report.toFile());
        assertThat(findings.isArray()).isTrue();
        assertThat(findings.get(0).get("location").get("path").asString())
                .isEqualTo("content/events/2023/2023-10-03-mourning-7.yaml");
        assertThat(findings.get(0).get("location").get("lines").get("begin").asInt())
                .isPositive();
        assertThat(Files.readString(project.resolve("log.txt"))).contains("mourning-7.yaml:");
    }

    private void runAll(List<String> commands, Map<String, String> environment) throws Exception {
        for (String command : commands) {
            assertThat(run(command, environment))
                    .as(command + ": " + Files.readString(project.resolve("log.txt")))
                    .isZero();
        }
    }

    private int run(String command, Map<String, String> environment) throws Exception {
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(project.resolve("log.txt").toFile());
        shell.environment().putAll(environment);
        return shell.start().waitFor();
    }

    private static JsonNode read(String file) {
        return new YAMLMapper().readTree(Path.of(file).toFile());
    }
}
