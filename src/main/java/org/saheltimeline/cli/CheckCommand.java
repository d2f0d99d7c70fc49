package org.saheltimeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.saheltimeline.Build;
import org.saheltimeline.BuildResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    /** How problems are said. */
    enum Format {
        text,
        github,
        gitlab
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How problems are said: text, github for annotations in a pull request, or gitlab for a"
                    + " Code Quality report.")
    private Format format = Format.text;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BuildResult result = new Build(options.asBuildOptions(Path.of("site"), null)).check();
        return console.checked(result, options.content(), format);
    }
}
