package org.saheltimeline.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.saheltimeline.model.Site;
import org.saheltimeline.pages.Redirect;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.pages.Url;

/**
 * What web hosts are told, each in its own form: redirects that need no page, and headers.
 *
 * <p>The pages carry their own policy, with the hash of each page's style; the headers say only what a page cannot say
 * of itself. Ids consist of letters, digits and hyphens, so that an address needs no escape in any of the forms.
 */
public final class HostFiles {

    private static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "Cache-Control", "public, max-age=0, must-revalidate",
            "Content-Security-Policy", "frame-ancestors 'none'",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "X-Content-Type-Options", "nosniff"));

    /** The data are for everybody, on other sites, too. */
    private static final String DATA = "data/";

    private final String base;
    private final List<Redirect> redirects;

    private HostFiles(Site site, SitePlan plan) {
        String path = site.baseUrl().getRawPath();
        this.base = path == null || path.isEmpty() ? "/" : path;
        this.redirects = plan.redirects();
    }

    /** The files; small ones, and none that a page links to. */
    public static List<Document> of(Site site, SitePlan plan) {
        HostFiles files = new HostFiles(site, plan);
        return List.of(
                text("_headers", files.headers()),
                text("_redirects", files.lines((from, to) -> from + " " + to + " 301\n")),
                text("hosts/nginx.conf", files.nginx()),
                text("hosts/Caddyfile", files.caddy()),
                text(".nojekyll", ""));
    }

    private static Document text(String path, String text) {
        return new Document(new Url(path), () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Netlify's and Cloudflare's form. */
    private String headers() {
        return "/*\n" + each((name, value) -> "  " + name + ": " + value + "\n") + base + DATA
                + "*\n  Access-Control-Allow-Origin: *\n";
    }

    private String nginx() {
        return "# Of this build: include it in the server block, with `root` the site's folder.\n"
                + "error_page 404 " + base + "404.html;\n"
                + each((name, value) -> "add_header " + name + " \"" + value + "\" always;\n")
                + lines((from, to) -> "location = " + from + " { return 301 " + to + "; }\n");
    }

    private String caddy() {
        return "# Of this build: import it in the site's block, with `root` the site's folder.\n"
                + "header {\n" + each((name, value) -> "\t" + name + " \"" + value + "\"\n") + "}\n"
                + lines((from, to) -> "redir " + from + " " + to + " permanent\n")
                + "handle_errors {\n\trewrite * " + base + "404.html\n\tfile_server\n}\n";
    }

    private static String each(BiFunction<String, String, String> line) {
        return HEADERS.entrySet().stream()
                .map(header -> line.apply(header.getKey(), header.getValue()))
                .collect(Collectors.joining());
    }

    private String lines(BiFunction<String, String, String> line) {
        List<String> lines = new ArrayList<>();
        for (Redirect redirect : redirects) {
            lines.add(line.apply(
                    base + redirect.from().address(), base + redirect.to().address()));
        }
        return String.join("", lines);
    }
}
