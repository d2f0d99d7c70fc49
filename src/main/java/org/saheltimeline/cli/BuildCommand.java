package org.saheltimeline.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.Build;
import org.saheltimeline.BuildResult;
import org.saheltimeline.Progress;
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
    private @Nullable String baseUrl;

    @Option(names = "--force", description = "Do all the work, even where nothing has changed since the last build.")
    private boolean force;

    @Option(names = "--timings", description = "Say where the time went.")
    private boolean timings;

    @Option(names = "--publish", description = "Add what hosts and checkers read: checksums, redirects, headers.")
    private boolean publish;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long begin = System.nanoTime();
        Progress progress = new Progress(System::nanoTime);
        Build build = new Build(options.asBuildOptions(out, baseUrl).published(publish), progress, program());
        BuildResult result = console.whileShowing(progress, build::run);
        int status = console.built(result, options.content(), out, System.nanoTime() - begin);
        if (timings) {
            console.timings(progress);
        }
        return status;
    }

    /** The jar that this program was started from; empty where it is no jar, and a change of it would not show. */
    private Optional<Path> program() {
        File code = new File(System.getProperty("java.class.path", ""));
        return !force && code.isFile() ? Optional.of(code.toPath().toAbsolutePath()) : Optional.empty();
    }
}
