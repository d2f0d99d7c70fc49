package org.saheltimeline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program: reads the command line, runs the command, returns its exit status. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /**
     * Runs one command.
     *
     * @return 0 done, 1 problems in the content, 2 usage, 3 the disk or the network failed, 4 a bug of the program
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        Console console = new Console(out, err);
        TimelineCommand command = new TimelineCommand();
        return new CommandLine(command, new CommandFactory(console))
                // The last one counts, so that a script can add to what it was given.
                .setOverwrittenOptionsAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, line, parsed) -> console.failed(failure, command.debug()))
                .execute(args);
    }
}
