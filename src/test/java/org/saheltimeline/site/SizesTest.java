package org.saheltimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a page may weigh, compressed, so that a slow phone on an expensive line can have it. */
class SizesTest {

    /** What a server sends before it waits for the first answer: ten packets. */
    private static final int FIRST_FLIGHT = 14 * 1024;

    private static final int FIRST_VIEW = 60 * 1024;
    private static final int SCRIPTS = 10 * 1024;
    private static final int MAP_SCRIPT = 3 * 1024;
    private static final int FILTER_SCRIPT = 2_560;

    private final BuiltSite site = BuiltSite.get();
    private final Map<String, Integer> sizes = new ConcurrentHashMap<>();

    @Test
    void anEventComesWithTheFirstPackets() {
        assertThat(heavier(FIRST_FLIGHT, this::own, page -> page.path().matches("[a-z]{2}/events/.*")))
                .isEmpty();
    }

    @Test
    void aFirstViewIsLightWithAllThatItAsksFor() {
        assertThat(heavier(FIRST_VIEW, page -> own(page) + requested(page, ""), page -> true))
                .isEmpty();
    }

    @Test
    void aPagesScriptsAreFew() {
        assertThat(heavier(SCRIPTS, page -> requested(page, ".js"), page -> true))
                .isEmpty();
        assertThat(site.page("fr/search/index.html"))
                .as("the page of the largest script is looked at")
                .hasValueSatisfying(
                        search -> assertThat(requested(search, ".js")).isPositive());
    }

    @Test
    void theScriptsOfMapsAndFiltersAreSmall() {
        assertThat(compressed(script("map"))).isLessThan(MAP_SCRIPT);
        assertThat(compressed(script("filter"))).isLessThan(FILTER_SCRIPT);
    }

    /** A script's path, which changes with its content. */
    private String script(String name) {
        return BuiltSite.files(site.folder()).stream()
                .filter(file -> file.startsWith("script/" + name + "."))
                .findFirst()
                .orElseThrow();
    }

    private List<String> heavier(int limit, ToIntFunction<HtmlPage> weight, Predicate<HtmlPage> which) {
        return site.pages().stream()
                .filter(which)
                .filter(page -> weight.applyAsInt(page) > limit)
                .map(page -> page.path() + " weighs " + weight.applyAsInt(page) + " bytes, more than " + limit)
                .toList();
    }

    private int own(HtmlPage page) {
        return compressed(page.path());
    }

    private int requested(HtmlPage page, String ending) {
        return files(page)
                .filter(path -> path.endsWith(ending))
                .mapToInt(this::compressed)
                .sum();
    }

    private static Stream<String> files(HtmlPage page) {
        return page.requests().stream()
                .filter(request -> !request.startsWith("data:"))
                .map(request -> LinkCheck.resolved(page, request).replaceFirst("[?#].*", ""));
    }

    private int compressed(String path) {
        return sizes.computeIfAbsent(path, file -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                Files.copy(site.folder().resolve(file), gzip);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return bytes.size();
        });
    }
}
