package org.saheltimeline.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a site as plain hosts do, below a base path: a folder's index, and 404.html for what is not there. */
final class SiteServer implements AutoCloseable {

    private static final String BASE_PATH = "/some/base/";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "atom", "application/atom+xml",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    private final HttpServer server;
    private final Path site;

    private SiteServer(HttpServer server, Path site) {
        this.server = server;
        this.site = site;
    }

    static SiteServer of(Path site) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SiteServer serving = new SiteServer(server, site.toAbsolutePath().normalize());
        server.createContext("/", serving::answer);
        server.start();
        return serving;
    }

    /** Where the site is, ending in a slash. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + BASE_PATH;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = file(exchange.getRequestURI().getPath());
            if (exchange.getRequestURI().getPath().equals("/favicon.ico")) {
                exchange.sendResponseHeaders(204, -1); // the host's, not the site's; browsers ask once, when they like
                return;
            }
            boolean found = Files.isRegularFile(file);
            byte[] body = Files.readAllBytes(found ? file : site.resolve("404.html"));
            String name = String.valueOf(file.getFileName());
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", found ? type : "text/html; charset=utf-8");
            exchange.sendResponseHeaders(found ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Path file(String path) {
        Path none = site.resolve("nothing-outside-the-base-path");
        if (!path.startsWith(BASE_PATH)) {
            return none;
        }
        Path file = site.resolve(path.substring(BASE_PATH.length())).normalize();
        if (!file.startsWith(site)) {
            return none;
        }
        return Files.isDirectory(file) ? file.resolve("index.html") : file;
    }
}
