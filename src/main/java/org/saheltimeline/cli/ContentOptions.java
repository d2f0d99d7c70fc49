package org.saheltimeline.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.BuildOptions;
import org.saheltimeline.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every command on the content has. */
final class ContentOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The content folder (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "The templates' folder (default: the one beside the program).")
    private @Nullable Path templates;

    @Option(
            names = "--lang",
            paramLabel = "L",
            split = ",",
            description = "Only these languages of the site, for example fr,en.")
    private List<String> languages = new ArrayList<>();

    @Option(names = "--drafts", description = "Show events that are drafts, too.")
    private boolean drafts;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Leave out events that began after this day (YYYY-MM-DD).")
    private @Nullable LocalDate asOf;

    @Option(names = "--strict", description = "Let warnings fail, too.")
    private boolean strict;

    @Option(names = "--jobs", paramLabel = "N", description = "How many threads work (default: one a core).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    Path content() {
        return content;
    }

    BuildOptions asBuildOptions(Path out, @Nullable String baseUrl) {
        if (jobs < 1) {
            throw usage("--jobs takes a whole number from 1 on, not " + jobs);
        }
        return new BuildOptions(
                content, templatesFolder(), out, checked(baseUrl), languages(), drafts, asOf, strict, jobs);
    }

    private Path templatesFolder() {
        return templates != null
                ? templates
                : Path.of(System.getProperty("timeline.home", ".")).resolve("templates");
    }

    private List<Language> languages() {
        return languages.stream().map(this::language).toList();
    }

    private Language language(String code) {
        Optional<Language> language = Language.of(code);
        return language.orElseThrow(
                () -> usage("--lang knows " + String.join(", ", Language.codes()) + ", not \"" + code + "\""));
    }

    private @Nullable URI checked(@Nullable String baseUrl) {
        if (baseUrl == null) {
            return null;
        }
        BuildOptions.mistake(baseUrl).ifPresent(mistake -> {
            throw usage("--base-url " + mistake);
        });
        try {
            URI url = new URI(baseUrl.endsWith("/") ? baseUrl : baseUrl + "/");
            if (url.getHost() != null && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return url;
            }
        } catch (URISyntaxException notAnAddress) {
            // said below
        }
        throw usage("--base-url takes an http or https address, not \"" + baseUrl + "\"");
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
