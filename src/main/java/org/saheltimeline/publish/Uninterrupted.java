package org.saheltimeline.publish;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets an action end when the process is asked to end; the process waits for it, as long as nobody kills it outright.
 */
final class Uninterrupted {

    /** An action on the disk. */
    interface Action {
        void run() throws IOException;
    }

    private Uninterrupted() {}

    /**
     * Runs the action, or nothing of it.
     *
     * @throws IOException the action's own, or if the process is ending already
     */
    static void run(Action action) throws IOException {
        ReentrantLock running = new ReentrantLock();
        Thread hook = new Thread(running::lock, "timeline-switch");
        running.lock();
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            action.run();
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            throw new IOException("the build was stopped", ending);
        } finally {
            running.unlock();
        }
    }
}
