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

    private void runAll(List<String> commands, Map<String, String> environment) throws Exception {
        Path log = project.resolve("log.txt");
        for (String command : commands) {
            ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", command)
                    .directory(project.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            shell.environment().putAll(environment);
            assertThat(shell.start().waitFor())
                    .as(command + ": " + Files.readString(log))
                    .isZero();
        }
    }

    private static JsonNode read(String file) {
        return new YAMLMapper().readTree(Path.of(file).toFile());
    }
}
