package org.saheltimeline.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.Build;
import org.saheltimeline.BuildResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the site. */
@Command(name = "build", description = "Writes the site.", mixinStandardHelpOptions = true, sortOptions = false)
final class BuildCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final ContentOptions options = new ContentOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "The site's folder (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("site");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site is published, in place of base_url in site.yaml.")
    private @Nullable URI baseUrl;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long begin = System.nanoTime();
        BuildResult result = new Build(options.asBuildOptions(out, baseUrl)).run();
        return console.built(result, options.content(), out, System.nanoTime() - begin);
    }
}
