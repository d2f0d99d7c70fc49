package org.saheltimeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.saheltimeline.Build;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong with the content, and writes nothing. */
@Command(
        name = "check",
        description = "Says everything that is wrong with the content, and writes nothing.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final ContentOptions options = new ContentOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return console.checked(new Build(options.asBuildOptions(Path.of("site"), null)).check(), options.content());
    }
}
