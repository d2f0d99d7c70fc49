package org.saheltimeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.BuildResult;
import org.saheltimeline.Progress;
import org.saheltimeline.problem.Severity;
import org.saheltimeline.problem.SourceLines;
import org.saheltimeline.verify.Verification;

/** All that the program says to people, and the exit status that goes with it. */
final class Console {

    private static final int DONE = 0;
    private static final int PROBLEMS = 1;
    private static final int DISK = 3;
    private static final int BUG = 4;

    /** Milliseconds that a build may take before it says how far it is. */
    private static final long PATIENCE = 1000;

    private final PrintWriter out;
    private final PrintWriter err;

    Console(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** A piece of work that the disk can break off. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Does some work and, where the launcher has seen a terminal, says how far it is once it lasts. */
    <T> T whileShowing(Progress progress, Work<T> work) throws IOException {
        if (!Boolean.getBoolean("timeline.terminal")) {
            return work.run();
        }
        ProgressLine line = new ProgressLine(err, progress, PATIENCE);
        try {
            return work.run();
        } finally {
            line.close();
        }
    }

    int built(BuildResult result, Path content, Path site, long nanos) {
        new ProblemPrinter(err, content, Path.of("templates")).print(result.problems());
        if (!result.done()) {
            err.println(counts(result) + "; " + site + " is as it was.");
            return PROBLEMS;
        }
        out.printf(
                Locale.ROOT,
                "%s, %s, %s in %.1f s: %s in %s%s%n",
                plural(result.events(), "event"),
                plural(result.articles(), "article"),
                plural(result.pages(), "page"),
                nanos / 1e9,
                result.written() == 0 ? "nothing had changed" : plural(result.written(), "file") + " written",
                site,
                warnings(result));
        return DONE;
    }

    int checked(BuildResult result, Path content, CheckCommand.Format format) {
        switch (format) {
            case text -> new ProblemPrinter(err, content, Path.of("templates")).print(result.problems());
            case github -> new GitHubPrinter(out, content).print(result.problems());
            case gitlab -> {
                // The report is a file; the job's log should say the same.
                new GitLabPrinter(out, content).print(result.problems());
                new ProblemPrinter(err, content, Path.of("templates")).print(result.problems());
            }
        }
        if (!result.done()) {
            err.println(counts(result) + ".");
            return PROBLEMS;
        }
        PrintWriter said = format == CheckCommand.Format.gitlab ? err : out;
        said.printf(
                Locale.ROOT,
                "%s, %s, %s: nothing to mend%s%n",
                plural(result.events(), "event"),
                plural(result.articles(), "article"),
                plural(result.pages(), "page"),
                warnings(result));
        return DONE;
    }

    /** Says where the time of a build went: its steps, then the kinds of work, which several threads share. */
    void timings(Progress progress) {
        progress.steps().forEach(step -> out.printf(Locale.ROOT, "%-16s %8.3f s%n", step.name(), step.nanos() / 1e9));
        out.println("of which, all threads together (writing is a part of the others):");
        progress.work()
                .forEach(kind -> out.printf(
                        Locale.ROOT, "  %-14s %8.3f s %,8d%n", kind.name(), kind.nanos() / 1e9, kind.count()));
    }

    int verified(Verification verification, String site) {
        verification
                .findings()
                .forEach(finding -> err.println(finding.kind().name().toLowerCase(Locale.ROOT) + ": "
                        + SourceLines.printable(finding.path())
                        + (finding.detail().isEmpty() ? "" : " (" + finding.detail() + ")")));
        String files = plural(verification.files(), "file");
        if (!verification.holds()) {
            err.println(site + " is not the site that was built (" + files + " listed).");
            return PROBLEMS;
        }
        out.println(files + ": " + site + " is, byte for byte, the site that was built"
                + (verification.findings().isEmpty() ? "" : "; it has other files, too"));
        return DONE;
    }

    /** What a preview of these folders says. */
    PreviewConsole preview(Path content, Path templates) {
        return new PreviewConsole(out, err, content, templates);
    }

    /** Says what went wrong that is nobody's content. */
    int failed(Exception failure, boolean debug) {
        if (debug) {
            failure.printStackTrace(err);
        }
        @Nullable IOException disk = disk(failure);
        if (disk != null) {
            err.println("error: " + reason(disk));
            return DISK;
        }
        err.println("error: the program failed: " + failure + (debug ? "" : " (--debug shows where)"));
        return BUG;
    }

    private static @Nullable IOException disk(@Nullable Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            return unchecked.getCause();
        }
        return failure instanceof IOException disk ? disk : null;
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be read or written; check its permissions";
        }
        if (failure instanceof NotDirectoryException file) {
            return file.getFile() + " is not a folder";
        }
        if (failure instanceof FileSystemException other && other.getReason() != null) {
            return other.getFile() + ": " + other.getReason();
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    private static String counts(BuildResult result) {
        long warnings = result.count(Severity.WARNING);
        return plural(result.count(Severity.ERROR), "error")
                + (warnings == 0 ? "" : " and " + plural(warnings, "warning"));
    }

    private static String warnings(BuildResult result) {
        long warnings = result.count(Severity.WARNING);
        return warnings == 0 ? "" : " (" + plural(warnings, "warning") + ")";
    }

    private static String plural(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
