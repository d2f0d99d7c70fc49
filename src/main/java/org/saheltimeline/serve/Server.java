package org.saheltimeline.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Serves a site to this machine's browsers and to no other site's pages: GET and HEAD, under its own names only.
 *
 * <p>What is served comes from a {@link Site}, never from the disk. Each request has a thread while it is answered, so
 * that a slow client keeps nobody else waiting; one that takes too long is cut off.
 */
public final class Server implements AutoCloseable {

    /** The path at which pages listen for changes. */
    public static final String EVENTS = "-/events";

    /** How many requests are answered at a time; no more are made by a few browsers. */
    private static final int MOST = 512;

    static {
        // Read by the JDK when its server is first used. Without the first each answer waits 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "300"); // streams too: pages come back by themselves
    }

    private final HttpServer http;
    private final Hosts hosts;
    private final Site site;
    private final Streams streams = new Streams();
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(2, MOST, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "request");
                thread.setDaemon(true);
                return thread;
            });

    private Server(HttpServer http, Hosts hosts, Site site) {
        this.http = http;
        this.hosts = hosts;
        this.site = site;
    }

    /**
     * Begins to serve.
     *
     * @param host the name or address to listen on; null for this machine only
     * @param port 0 for any that is free
     * @throws java.net.BindException if the port is taken
     */
    public static Server open(@Nullable String host, int port, Site site) throws IOException {
        InetAddress address = host == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
        HttpServer http = HttpServer.create(new InetSocketAddress(address, port), 1024);
        Server server =
                new Server(http, new Hosts(host, address, http.getAddress().getPort()), site);
        http.createContext("/", server::handle);
        http.setExecutor(server.threads);
        http.start();
        return server;
    }

    /** Where it is, as browsers on this machine write it. */
    public String address() {
        InetAddress address = http.getAddress().getAddress();
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : Hosts.written(address);
        return "http://" + host + ":" + http.getAddress().getPort() + "/";
    }

    /** Tells all pages of a new version of the site. */
    public void tell(long version) {
        streams.tell(version);
    }

    /** How many pages listen. */
    public int listeners() {
        return streams.size();
    }

    @Override
    public void close() {
        streams.close();
        http.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            answer(exchange);
        } catch (RuntimeException bug) {
            if (exchange.getResponseCode() < 0) {
                send(exchange, Answer.refusal(500, "The preview failed: " + bug));
            } else {
                exchange.close();
            }
        } catch (IOException left) {
            exchange.close();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "SAMEORIGIN");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "same-origin");
        if (!hosts.isOne(exchange.getRequestHeaders().get("Host"))) {
            send(exchange, Answer.refusal(421, "This is not the server of that name."));
            return;
        }
        if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            headers.set("Allow", "GET, HEAD");
            send(exchange, Answer.refusal(405, "Only GET and HEAD."));
            return;
        }
        Optional<String> path = Target.path(exchange.getRequestURI());
        if (path.isEmpty()) {
            send(exchange, Answer.refusal(400, "That is no address of a site."));
        } else if (path.get().equals(EVENTS) && exchange.getRequestMethod().equals("GET")) {
            streams.add(exchange);
        } else {
            String query = exchange.getRequestURI().getRawQuery();
            send(exchange, site.answer(path.get(), query == null ? "" : query));
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", answer.type());
            headers.set("Cache-Control", "no-cache");
            if (!answer.place().isEmpty()) {
                headers.set("Location", answer.place());
            }
            if (answer.status() == 200) {
                String tag = "\"" + hash(answer.body()) + "\"";
                headers.set("ETag", tag);
                if (isKnown(exchange.getRequestHeaders().getFirst("If-None-Match"), tag)) {
                    exchange.sendResponseHeaders(304, -1);
                    return;
                }
            }
            boolean head = exchange.getRequestMethod().equals("HEAD");
            if (answer.status() == 204) {
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            if (head || answer.body().length == 0) {
                headers.set("Content-Length", Integer.toString(answer.body().length));
                exchange.sendResponseHeaders(answer.status(), -1);
                return;
            }
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private static boolean isKnown(@Nullable String tags, String tag) {
        return tags != null
                && (tags.equals("*") || List.of(tags.split("\\s*,\\s*", -1)).contains(tag));
    }

    /** What names some bytes: the first half of their SHA-256. */
    public static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
