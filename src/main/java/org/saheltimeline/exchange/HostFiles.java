package org.saheltimeline.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saheltimeline.model.BaseUrl;
import org.saheltimeline.model.Site;
import org.saheltimeline.pages.Redirect;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.pages.Url;

/**
 * What web hosts are told, each in its own form: redirects that need no page, and headers.
 *
 * <p>The pages carry their own policy, with the hash of each page's style; the headers say only what a page cannot say
 * of itself. Ids consist of letters, digits and hyphens, and the base path of what {@link BaseUrl} lets be, so that an
 * address needs no escape in any of the forms. Decoded it is what nginx compares, and what Caddy rewrites to; both were
 * tried (nginx 1.22.1, Caddy 2.6.2).
 */
public final class HostFiles {

    private static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "Content-Security-Policy", "frame-ancestors 'none'",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "X-Content-Type-Options", "nosniff"));

    private static final String CACHE = "Cache-Control";

    /** A corrected figure is seen at once. */
    private static final String ASK_EACH_TIME = "public, max-age=0, must-revalidate";

    /** What has another name whenever it has other content need never be asked for again. */
    private static final String KEEP = "public, max-age=31536000, immutable";

    /** The folders in which every file has such a name. */
    private static final List<String> KEPT = List.of("script/", "search/");

    /** The data are for everybody, on other sites, too. */
    private static final String DATA = "data/";

    /** So many does Cloudflare Pages read: https://developers.cloudflare.com/pages/configuration/redirects/. */
    private static final int MOST_LINES = 2000;

    private static final int ALL = Integer.MAX_VALUE;

    private final String base;
    private final String decoded;
    private final List<Redirect> redirects;

    private HostFiles(Site site, SitePlan plan) {
        String path = site.baseUrl().getRawPath();
        this.base = path == null || path.isEmpty() ? "/" : path;
        this.decoded = path == null || path.isEmpty() ? "/" : site.baseUrl().getPath();
        this.redirects =
                Stream.concat(plan.redirects().stream(), plan.moved().stream()).toList();
    }

    /** The files; small ones, and none that a page links to. */
    public static List<Document> of(Site site, SitePlan plan) {
        HostFiles files = new HostFiles(site, plan);
        return List.of(
                text("_headers", files.headers()),
                text("_redirects", files.lines(MOST_LINES, (from, to) -> from + " " + to + " 301\n")),
                text("hosts/nginx.conf", files.nginx()),
                text("hosts/Caddyfile", files.caddy()),
                text(".nojekyll", ""));
    }

    private static Document text(String path, String text) {
        return new Document(new Url(path), () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Netlify's and Cloudflare's form. Both let browsers ask each time unless told otherwise, and Cloudflare joins the
     * values of all rules that match: no header is in two rules of which a path can match both.
     */
    private String headers() {
        return "/*\n" + each((name, value) -> "  " + name + ": " + value + "\n")
                + base + DATA + "*\n  Access-Control-Allow-Origin: *\n"
                + kept(folder -> base + folder + "*\n  " + CACHE + ": " + KEEP + "\n");
    }

    /** A location with a header of its own has no others, and without {@code always} a missing file is not kept. */
    private String nginx() {
        String all = each((name, value) -> "add_header " + name + " \"" + value + "\" always;\n");
        return "# Of this build: include it in the server block, with `root` the site's folder.\n"
                + "error_page 404 " + here("404.html") + ";\n"
                + all + "add_header " + CACHE + " \"" + ASK_EACH_TIME + "\" always;\n"
                + kept(folder -> "location ^~ " + here(folder) + " {\n" + all.indent(2) + "  add_header " + CACHE
                        + " \"" + KEEP + "\";\n}\n")
                + redirects.stream().map(this::nginx).collect(Collectors.joining());
    }

    private String nginx(Redirect redirect) {
        return "location = " + here(redirect.from().address()) + " { return 301 " + base
                + redirect.to().address() + "; }\n";
    }

    /** An address as a server has it once it has decoded it. */
    private String here(String path) {
        return decoded.indexOf(' ') < 0 ? decoded + path : "\"" + decoded + path + "\"";
    }

    /** Which of two matching values would hold depends on Caddy's order of directives: none matches both. */
    private String caddy() {
        String paths = kept(folder -> " " + base + folder + "*");
        return "# Of this build: import it in the site's block, with `root` the site's folder.\n"
                + "header {\n" + each((name, value) -> "\t" + name + " \"" + value + "\"\n") + "}\n"
                + "@kept path" + paths + "\n"
                + "header @kept " + CACHE + " \"" + KEEP + "\"\n"
                + "@asked not path" + paths + "\n"
                + "header @asked " + CACHE + " \"" + ASK_EACH_TIME + "\"\n"
                + lines(ALL, (from, to) -> "redir " + from + " " + to + " permanent\n")
                + "handle_errors {\n\theader " + CACHE + " \"" + ASK_EACH_TIME + "\"\n\trewrite * "
                + here("404.html") + "\n\tfile_server\n}\n";
    }

    private static String kept(UnaryOperator<String> line) {
        return KEPT.stream().map(line).collect(Collectors.joining());
    }

    private static String each(BiFunction<String, String, String> line) {
        return HEADERS.entrySet().stream()
                .map(header -> line.apply(header.getKey(), header.getValue()))
                .collect(Collectors.joining());
    }

    private String lines(int most, BiFunction<String, String, String> line) {
        List<String> lines = new ArrayList<>();
        for (Redirect redirect : redirects.subList(0, Math.min(most, redirects.size()))) {
            lines.add(line.apply(
                    base + redirect.from().address(), base + redirect.to().address()));
        }
        return String.join("", lines);
    }
}
