package org.saheltimeline.site;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saheltimeline.Build;
import org.saheltimeline.BuildOptions;
import org.saheltimeline.BuildResult;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Severity;
import org.saheltimeline.text.Language;

/**
 * The site of the project's own content, built once for all tests that look at it.
 *
 * <p>It stays in {@code target/test-sites/built}, to be looked at when a test fails.
 */
public final class BuiltSite {

    /** Where the test site says it is published: below a base path, so that no link may count on a root. */
    static final URI BASE_URL = URI.create("https://timeline.example/sahel/");

    private static final Path CONTENT = Path.of("content");
    private static final Path TEMPLATES = Path.of("templates");

    private static final Map<String, BuiltSite> ONCE = new ConcurrentHashMap<>();

    /** More than most machines that run tests have cores, so that threads do cut in on each other. */
    private static final int THREADS = 4;

    private final Path folder;
    private final Map<String, HtmlPage> pages;

    private BuiltSite(Path folder) {
        this.folder = folder;
        this.pages = files(folder).stream()
                .filter(path -> path.endsWith(".html"))
                .map(path -> HtmlPage.read(folder, path))
                .collect(Collectors.toMap(HtmlPage::path, Function.identity()));
    }

    /** The site; built when it is first asked for. */
    public static BuiltSite get() {
        return ONCE.computeIfAbsent("built", name -> make(name, List.of()));
    }

    /** The same content in Arabic, and in French where Arabic is missing. */
    public static BuiltSite inArabic() {
        return ONCE.computeIfAbsent("arabic", name -> make(name, List.of(Language.AR, Language.FR)));
    }

    /**
     * The same content, and a year of many events more, in French and Arabic, of which 30 events have pages of their
     * own.
     */
    static BuiltSite withFewEventPages() {
        return withFewEventPages("few-event-pages", FewEventPages::content);
    }

    /** The same, and a month of which the days have pages. */
    public static BuiltSite withDays() {
        return withFewEventPages("days", FewEventPages::contentWithDays);
    }

    private interface Content {
        void write(Path from, Path to) throws IOException;
    }

    private static BuiltSite withFewEventPages(String site, Content written) {
        return ONCE.computeIfAbsent(site, name -> {
            try {
                Path content = emptyFolder(name + "-content");
                written.write(CONTENT, content);
                Path folder = emptyFolder(name);
                build(new BuildOptions(
                        content,
                        TEMPLATES,
                        folder,
                        BASE_URL,
                        List.of(Language.FR, Language.AR),
                        false,
                        null,
                        false,
                        THREADS,
                        true));
                return new BuiltSite(folder);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    public Path folder() {
        return folder;
    }

    /** All pages, redirects included. */
    List<HtmlPage> pages() {
        return pages.values().stream()
                .sorted(Comparator.comparing(HtmlPage::path))
                .toList();
    }

    Optional<HtmlPage> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    /** Builds the real content into a folder that is there or not. */
    static BuildResult build(Path out, int jobs) throws IOException {
        return build(out, jobs, List.of());
    }

    private static BuildResult build(Path out, int jobs, List<Language> languages) throws IOException {
        return build(options(out, languages, jobs));
    }

    private static BuildResult build(BuildOptions options) throws IOException {
        BuildResult result = new Build(options).run();
        if (!result.done()) {
            throw new AssertionError(result.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .limit(10)
                    .map(Problem::toString)
                    .collect(joining(
                            "\n", "the project's own content does not build (timeline check says more):\n", "")));
        }
        return result;
    }

    /** With what the site is built. */
    public static BuildOptions options(Path out) {
        return options(out, List.of(), THREADS);
    }

    private static BuildOptions options(Path out, List<Language> languages, int jobs) {
        return new BuildOptions(CONTENT, TEMPLATES, out, BASE_URL, languages, false, null, false, jobs);
    }

    /** An empty folder of this name for a test to build into. */
    static Path emptyFolder(String name) throws IOException {
        Path folder = Path.of("target", "test-sites", name);
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return folder;
    }

    /** The paths of all files, sorted, with forward slashes. */
    static List<String> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BuiltSite make(String name, List<Language> languages) {
        try {
            Path folder = emptyFolder(name);
            build(folder, THREADS, languages);
            return new BuiltSite(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
