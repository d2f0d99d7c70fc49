package org.saheltimeline.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command without a subcommand: says how to use it. */
@Command(
        name = "timeline",
        description = "Makes a static site of a curated, sourced timeline.",
        mixinStandardHelpOptions = true,
        versionProvider = TimelineCommand.Version.class,
        subcommands = {BuildCommand.class, ServeCommand.class, CheckCommand.class, VerifyCommand.class},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:problems in the content, and nothing was written; or a site that is not as it was built",
            "2:the command line is not right",
            "3:the disk or the network failed, or a folder or file cannot be read or written",
            "4:a bug of this program"
        })
final class TimelineCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--debug",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show where the program failed, if it does.")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        throw new CommandLine.ParameterException(line, "Missing command: build, serve, check or verify");
    }

    /** The version in the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            @Nullable String version = TimelineCommand.class.getPackage().getImplementationVersion();
            return new String[] {"timeline " + (version == null ? "(not packaged)" : version)};
        }
    }
}
