package org.saheltimeline.verify;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.publish.Checksums;

/** Compares a published site with its list of checksums, file by file, as any reader gets them. */
public final class WebCheck {

    /** How many files are fetched at a time: no more than a browser asks of a host. */
    private static final int AT_ONCE = 6;

    private static final long LARGEST_FILE = 256L << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    /** What hosts read, or leave out, and do not give out. */
    private static final Set<String> FOR_THE_HOST =
            Set.of("_headers", "_redirects", ".nojekyll", "hosts/nginx.conf", "hosts/Caddyfile");

    private final URI site;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /**
     * A check.
     *
     * @param site the address of the site's root, with a slash at its end
     */
    public WebCheck(URI site) {
        this.site = site;
    }

    /**
     * Fetches every file.
     *
     * @throws IOException if the list cannot be had
     */
    public Verification run() throws IOException {
        Map<String, String> sums;
        HttpResponse<InputStream> list = get(Checksums.NAME);
        try (InputStream in = list.body()) {
            if (list.statusCode() != OK) {
                throw new IOException(site.resolve(Checksums.NAME) + ": the server says " + list.statusCode());
            }
            byte[] bytes = in.readNBytes(SumList.LARGEST + 1);
            if (bytes.length > SumList.LARGEST) {
                throw new IOException(site.resolve(Checksums.NAME) + ": is too large for a list of checksums");
            }
            sums = SumList.read(bytes);
        }
        List<Finding> findings = new ArrayList<>();
        try (Jobs jobs = new Jobs(AT_ONCE)) {
            jobs.map(List.copyOf(sums.entrySet()), this::check).forEach(finding -> finding.ifPresent(findings::add));
        }
        return new Verification(sums.size(), findings);
    }

    private Optional<Finding> check(Map.Entry<String, String> sum) {
        try {
            HttpResponse<InputStream> answer = get(sum.getKey());
            try (InputStream in = answer.body()) {
                if (answer.statusCode() != OK && FOR_THE_HOST.contains(sum.getKey())) {
                    return Optional.empty();
                }
                if (answer.statusCode() != OK) {
                    return Optional.of(
                            new Finding(Finding.Kind.MISSING, sum.getKey(), "the server says " + answer.statusCode()));
                }
                return Digest.of(in, LARGEST_FILE).equals(sum.getValue())
                        ? Optional.empty()
                        : Optional.of(new Finding(Finding.Kind.DIFFERS, sum.getKey(), ""));
            }
        } catch (IOException failure) {
            return Optional.of(new Finding(Finding.Kind.MISSING, sum.getKey(), String.valueOf(failure.getMessage())));
        }
    }

    private HttpResponse<InputStream> get(String path) throws IOException {
        URI address = address(path);
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (ConnectException unreachable) {
            throw new IOException(address + ": the server cannot be reached", unreachable);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interruption);
        }
    }

    private URI address(String path) throws IOException {
        try {
            return site.resolve(new URI(null, null, path, null).getRawPath());
        } catch (URISyntaxException impossible) {
            throw new IOException(path + " is no path of an address", impossible);
        }
    }
}
