package org.saheltimeline.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.BuildOptions;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.SourceLines;
import org.saheltimeline.serve.Server;
import org.saheltimeline.watch.Changes;
import org.saheltimeline.watch.Watcher;

/**
 * Shows the site to its writers, and what they save as soon as it is saved.
 *
 * <p>One thread waits for changes, takes them in one after the other and tells the open pages; so no result overtakes a
 * later one. Pages are made by the server's threads when they are asked for.
 */
public final class Preview implements AutoCloseable {

    /** How long a mistake is held back: a file that is just being written looks like one. In milliseconds. */
    private static final int SECOND_LOOK = 80;

    /** How long nothing changes before the editorial rules are asked. In milliseconds. */
    private static final int QUIET = 150;

    private final Clock clock;
    private final Listener listener;
    private final Jobs jobs;
    private final Watcher watcher;
    private final LiveSite live;
    private final PreviewSite site;
    private final Server server;
    private List<Problem> told = List.of();

    private Preview(BuildOptions options, @Nullable String host, int port, Clock clock, Listener listener)
            throws IOException {
        this.clock = clock;
        this.listener = listener;
        this.site = new PreviewSite(
                new StateJson(options, clock),
                new ErrorPage(() -> new SourceLines(options.content(), options.templates())),
                this::failed);
        this.server = Server.open(host, port, site);
        this.jobs = new Jobs(options.jobs());
        this.live = new LiveSite(options, jobs);
        this.watcher = new Watcher(List.of(options.content(), options.templates()));
    }

    /**
     * Begins to listen; what is asked for waits until {@link #run} has read the site.
     *
     * @param host the name or address to listen on; null for this machine only
     * @param port 0 for any that is free
     * @param clock says which events are still to come, and how long things take
     * @throws java.net.BindException if the port is taken
     */
    public static Preview open(BuildOptions options, @Nullable String host, int port, Clock clock, Listener listener)
            throws IOException {
        return new Preview(options, host, port, clock, listener);
    }

    /** Where it is. */
    public String address() {
        return server.address();
    }

    /** Reads the site, then takes changes in until it is closed. */
    public void run() {
        try {
            Instant begin = clock.instant();
            State state = live.update(new Changes(Set.of(), true, false));
            site.show(state);
            listener.ready(address(), Duration.between(begin, clock.instant()));
            tell(state);
            while (!Thread.currentThread().isInterrupted()) {
                Optional<Changes> soon = watcher.soon(QUIET);
                if (soon.isEmpty()) {
                    show(live.check());
                }
                take(soon.isPresent() ? soon.get() : watcher.next());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (ClosedWatchServiceException closed) {
            // The end.
        }
    }

    @Override
    public void close() {
        server.close();
        watcher.close();
        jobs.close();
    }

    private void take(Changes first) throws InterruptedException {
        Instant begin = clock.instant();
        Set<Path> files = new HashSet<>(first.files());
        State state = live.update(first);
        while (state.isOutdated()) {
            Optional<Changes> soon = watcher.soon(SECOND_LOOK);
            if (soon.isEmpty()) {
                break;
            }
            files.addAll(soon.get().files());
            state = live.update(soon.get());
        }
        site.show(state);
        server.tell(state.version());
        listener.changed(files, Duration.between(begin, clock.instant()));
        tell(state);
    }

    private void show(State state) {
        site.show(state);
        server.tell(state.version());
        tell(state);
    }

    private synchronized void tell(State state) {
        if (!state.problems().equals(told)) {
            told = state.problems();
            listener.problems(told);
        }
    }

    /** A page could not be made, which is known only when somebody asks for it. */
    private synchronized void failed(Problem problem) {
        if (!told.contains(problem)) {
            List<Problem> all = new ArrayList<>(told);
            all.add(problem);
            told = all;
            listener.problems(told);
        }
    }
}
