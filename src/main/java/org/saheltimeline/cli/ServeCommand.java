package org.saheltimeline.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.BuildOptions;
import org.saheltimeline.preview.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the site to its writers as they write it. */
@Command(
        name = "serve",
        description = "Shows the site on this machine, and what is saved as soon as it is saved.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ContentOptions options = new ContentOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "4000",
            description = "Where to listen; 0 for any port that is free (default: ${DEFAULT-VALUE}).")
    private int port = 4000;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "The name or address to listen on, for other machines (default: this machine only).")
    private @Nullable String host;

    @Option(names = "--open", description = "Open it in the browser.")
    private boolean open;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65_535) {
            throw usage("--port takes a number from 0 to 65535, not " + port);
        }
        BuildOptions asked = options.asBuildOptions(Path.of("site"), null);
        if (asked.strict()) {
            throw usage("serve shows warnings and goes on; leave --strict out");
        }
        PreviewConsole lines = console.preview(options.content(), asked.templates());
        try (Preview preview = Preview.open(asked, host, port, Clock.systemUTC(), lines)) {
            if (host != null) {
                lines.warnOfOthers(host);
            }
            if (open && !Browser.open(preview.address())) {
                lines.noBrowser();
            }
            Runtime.getRuntime().addShutdownHook(new Thread(preview::close, "end")); // the JVM would wait for it
            preview.run();
            return 0;
        } catch (BindException taken) {
            return lines.taken(host, port, taken);
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
