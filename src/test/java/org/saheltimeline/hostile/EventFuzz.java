package org.saheltimeline.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saheltimeline.check.Borders;
import org.saheltimeline.check.Rules;
import org.saheltimeline.content.ContentLines;
import org.saheltimeline.content.ContentReader;
import org.saheltimeline.content.Linker;
import org.saheltimeline.exchange.Documents;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.render.Looks;
import org.saheltimeline.render.SiteRenderer;
import org.saheltimeline.sample.DocsExample;
import org.saheltimeline.statement.Statement;
import org.saheltimeline.text.Language;

/**
 * Any bytes, as an event's file in the example of docs/content.md: either there are problems, each with its place and
 * mend, or the pages that show the event are ours and nobody else's, and the documents are well-formed.
 */
public final class EventFuzz {

    private static final Path FOLDER = Path.of("target", "event-fuzz");
    private static final String EVENT = "events/2023/2023-10-02-tabatol-attack.yaml";
    private static final Path SEEDS = Path.of("src", "test", "fuzz", "event");

    private static final EventFuzz ONE = new EventFuzz();

    private final Path file = FOLDER.resolve(EVENT).toAbsolutePath();
    private final ContentReader reader;
    private final Looks looks;
    private final PageGuard guard;

    private EventFuzz() {
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            DocsExample.write(DocsExample.files(), FOLDER);
            reader = new ContentReader(FOLDER.toAbsolutePath(), new Jobs(1));
            looks = Looks.load(Path.of("templates"), List.of(Language.FR, Language.EN), new Problems())
                    .orElseThrow();
            Map<String, String> harmless = new HashMap<>();
            for (Path seed : seeds.filter(seed -> seed.getFileName().toString().startsWith("seed-"))
                    .toList()) {
                timeline(Files.readAllBytes(seed))
                        .ifPresent(
                                timeline -> pages(timeline).forEach((path, page) -> harmless.put(seed + path, page)));
            }
            guard = PageGuard.of(harmless.values());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        ONE.look(bytes);
    }

    private void look(byte[] bytes) {
        Optional<Timeline> timeline = timeline(bytes);
        timeline.ifPresent(sound -> {
            pages(sound)
                    .forEach((path, page) -> guard.faults(page).stream()
                            .findFirst()
                            .ifPresent(fault -> fail(path + " has " + fault, bytes)));
            documents(sound);
        });
    }

    /** The timeline with this event; empty where the file has mistakes. */
    private Optional<Timeline> timeline(byte[] bytes) {
        Problems problems = new Problems();
        try {
            Files.write(file, bytes);
            Optional<Corpus> corpus = reader.again(Set.of(file), problems);
            Optional<Timeline> timeline = corpus.map(read -> Linker.link(read, event -> true, problems))
                    .filter(any -> !problems.hasErrors());
            timeline.ifPresent(sound ->
                    Rules.check(sound, new ContentLines(FOLDER.toAbsolutePath())::of, Borders.UNKNOWN, problems));
            problems.sorted().forEach(problem -> look(problem, bytes));
            if (timeline.isEmpty() && !problems.hasErrors()) {
                fail("nothing read, and nothing said", bytes);
            }
            return timeline;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void look(Problem problem, byte[] bytes) {
        boolean placed = problem.place().line() >= 1 && problem.place().column() >= 1;
        if (!placed || problem.message().isBlank() || problem.mend().isBlank()) {
            fail("no place, words or mend: " + problem, bytes);
        }
    }

    private Map<String, String> pages(Timeline timeline) {
        SitePlan plan = SitePlan.of(timeline);
        SiteRenderer renderer = new SiteRenderer(looks, timeline, () -> plan, Statement.NONE);
        Map<String, String> pages = new HashMap<>();
        for (Page page : plan.pages()) {
            boolean shows = page.url().path().contains("tabatol") || page instanceof Page.Home;
            if (shows) {
                pages.put(page.url().path(), new String(renderer.render(page), UTF_8));
            }
        }
        return pages;
    }

    private void documents(Timeline timeline) {
        SitePlan plan = SitePlan.of(timeline);
        SiteRenderer renderer = new SiteRenderer(looks, timeline, () -> plan, Statement.NONE);
        Documents.of(timeline, plan, renderer::html)
                .forEach(document -> WellFormed.check(document.url().path(), document.bytes()));
    }

    private static void fail(String what, byte[] bytes) {
        throw new AssertionError(what + "\n" + new String(bytes, UTF_8));
    }
}
