package org.saheltimeline.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.saheltimeline.Progress;

/**
 * A line on a terminal that says how far a build is, for as long as it lasts; a quick build shows none.
 *
 * <p>It looks at the build now and then; the build does not wait for it.
 */
final class ProgressLine implements AutoCloseable {

    /** Moves to the line's begin and takes away what stands there. */
    private static final String ERASED = "\r\u001b[K";

    private static final long PAUSE = 200;

    private final PrintWriter terminal;
    private final Progress progress;
    private final Thread thread;
    private boolean shown;

    /**
     * Begins to look.
     *
     * @param patience milliseconds for which nothing is shown
     */
    ProgressLine(PrintWriter terminal, Progress progress, long patience) {
        this.terminal = terminal;
        this.progress = progress;
        this.thread = new Thread(() -> show(patience), "timeline-progress");
        thread.setDaemon(true);
        thread.start();
    }

    private void show(long patience) {
        try {
            Thread.sleep(patience);
            while (true) {
                terminal.print(ERASED + text(progress.done(), progress.total(), progress.sinceStep()));
                terminal.flush();
                shown = true;
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException done) {
            // The build has ended.
        }
    }

    /**
     * What the line says.
     *
     * @param total 0 while it is not known
     * @param nanos for how long pieces have been made
     */
    static String text(int done, int total, long nanos) {
        if (total == 0 || done == 0) {
            return "reading…";
        }
        if (done == total) {
            return "moving the site into place…";
        }
        double rate = done / (nanos / 1e9);
        return String.format(
                Locale.ROOT, "%,d of %,d, %,.0f a second, %.0f s left", done, total, rate, (total - done) / rate);
    }

    /** Takes the line away. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        if (shown) {
            terminal.print(ERASED);
            terminal.flush();
        }
    }
}
