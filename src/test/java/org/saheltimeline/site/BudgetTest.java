package org.saheltimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a first view of a page costs over the wire, in bytes as gzip leaves them. */
class BudgetTest {

    private static final int FIRST_VIEW = 60_000;
    private static final int SCRIPT = 10_000;
    private static final int FILTER = 2_000;

    private final BuiltSite site = BuiltSite.get();
    private final Map<Path, Integer> sizes = new ConcurrentHashMap<>();

    @Test
    void noFirstViewCostsMoreThanASlowLineBears() {
        List<String> dear = new ArrayList<>();
        for (HtmlPage page : site.pages()) {
            int cost = size(file(page, "")) + requested(page, "");
            if (cost > FIRST_VIEW) {
                dear.add(page.path() + " costs " + cost);
            }
        }
        assertThat(dear).isEmpty();
    }

    @Test
    void noPageHasMoreScriptThanItsShare() {
        List<String> dear = new ArrayList<>();
        for (HtmlPage page : site.pages()) {
            int cost = requested(page, ".js");
            if (cost > SCRIPT) {
                dear.add(page.path() + " has " + cost + " bytes of script");
            }
        }
        assertThat(dear).isEmpty();
    }

    @Test
    void theFilterIsSmall() {
        assertThat(size(site.folder().resolve("script/filter.js"))).isLessThan(FILTER);
    }

    private int requested(HtmlPage page, String ending) {
        return page.requests().stream()
                .filter(request -> !request.startsWith("data:") && request.endsWith(ending))
                .map(request -> file(page, request))
                .mapToInt(this::size)
                .sum();
    }

    private Path file(HtmlPage page, String request) {
        Path here = site.folder().resolve(page.path());
        return request.isEmpty() ? here : here.resolveSibling(request).normalize();
    }

    private int size(Path file) {
        return sizes.computeIfAbsent(file, BudgetTest::compressed);
    }

    private static int compressed(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.size();
    }
}
