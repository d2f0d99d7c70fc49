package org.saheltimeline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.preview.Listener;
import org.saheltimeline.problem.Problem;

/** What the preview says in the terminal. */
final class PreviewConsole implements Listener {

    private static final int DISK = 3;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Path content;
    private final Path templates;
    private final Set<Problem> said = new HashSet<>();

    PreviewConsole(PrintWriter out, PrintWriter err, Path content, Path templates) {
        this.out = out;
        this.err = err;
        this.content = content;
        this.templates = templates;
    }

    @Override
    public void ready(String address, Duration took) {
        out.printf(Locale.ROOT, "%s shows %s, read in %.1f s; Ctrl-C ends it%n", address, content, seconds(took));
    }

    @Override
    public void changed(Set<Path> files, Duration took) {
        String what = files.size() == 1
                ? files.iterator().next().toString()
                : files.isEmpty() ? "folders" : String.format(Locale.ROOT, "%,d files", files.size());
        out.printf(Locale.ROOT, "%s: taken in within %d ms%n", what, took.toMillis());
    }

    @Override
    public void problems(List<Problem> problems) {
        if (problems.isEmpty() && !said.isEmpty()) {
            out.println("all problems are mended");
        }
        List<Problem> shown = new ProblemPrinter(err, content, templates).print(problems, said);
        said.retainAll(new HashSet<>(problems));
        said.addAll(shown);
    }

    void warnOfOthers(String host) {
        err.println(
                "warning: on " + host + " others in the network can read this preview, drafts too if it shows them");
    }

    void noBrowser() {
        err.println("warning: no browser was found to open it with");
    }

    int taken(@Nullable String host, int port, BindException failure) {
        OptionalInt free = IntStream.rangeClosed(port + 1, Math.min(65_535, port + 100))
                .filter(next -> isFree(host, next))
                .findFirst();
        err.println("error: port " + port + " cannot be had (" + failure.getMessage() + ")"
                + (free.isPresent() ? "; " + free.getAsInt() + " is free: serve --port " + free.getAsInt() : ""));
        return DISK;
    }

    private static boolean isFree(@Nullable String host, int port) {
        try {
            InetAddress address = host == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
            new ServerSocket(port, 1, address).close();
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
