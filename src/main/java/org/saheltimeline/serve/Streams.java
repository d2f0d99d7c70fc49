package org.saheltimeline.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Streams of server-sent events, by which pages hear that something has changed. None holds a thread: one thread writes
 * to them all. It does not wait for a client that does not read, since the few bytes of a stream's life fit into the
 * socket's buffer.
 */
final class Streams implements AutoCloseable {

    /** In seconds; by it those who have left are noticed. */
    private static final int HEARTBEAT = 15;

    private final BlockingQueue<HttpExchange> coming = new LinkedBlockingQueue<>();
    private final List<HttpExchange> open = new ArrayList<>();
    private final BlockingQueue<Long> news = new LinkedBlockingQueue<>();
    private final Thread writer = new Thread(this::write, "reload-streams");
    private volatile int size;
    private volatile long version;

    Streams() {
        writer.setDaemon(true);
        writer.start();
    }

    /** Begins a stream with the version of now. The exchange stays open after its handler has returned. */
    void add(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        coming.add(exchange);
        news.add(version);
    }

    /** Tells all of a new version; those that could not be told in between are spared the ones before. */
    void tell(long newVersion) {
        version = newVersion;
        news.add(newVersion);
    }

    int size() {
        return size;
    }

    @Override
    public void close() {
        writer.interrupt();
    }

    private void write() {
        long told = 0;
        try {
            while (true) {
                boolean quiet = news.poll(HEARTBEAT, TimeUnit.SECONDS) == null;
                news.clear();
                long now = version;
                if (quiet || now != told) {
                    byte[] bytes = bytes(quiet ? ":\n\n" : message(now));
                    open.removeIf(exchange -> !tell(exchange, bytes));
                    told = now;
                }
                for (HttpExchange exchange = coming.poll(); exchange != null; exchange = coming.poll()) {
                    if (tell(exchange, bytes("retry: 500\n\n" + message(now)))) {
                        open.add(exchange);
                    }
                }
                size = open.size();
            }
        } catch (InterruptedException closed) {
            open.forEach(HttpExchange::close);
        }
    }

    /** Whether the stream is still open. */
    private static boolean tell(HttpExchange exchange, byte[] bytes) {
        try {
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush();
            return true;
        } catch (IOException left) {
            exchange.close();
            return false;
        }
    }

    private static String message(long version) {
        return "data: " + version + "\n\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
