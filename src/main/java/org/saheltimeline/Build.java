package org.saheltimeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.saheltimeline.check.Rules;
import org.saheltimeline.content.ContentLines;
import org.saheltimeline.content.ContentReader;
import org.saheltimeline.content.Linker;
import org.saheltimeline.exchange.Document;
import org.saheltimeline.exchange.Documents;
import org.saheltimeline.exchange.HostFiles;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Redirect;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.pages.Url;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.publish.Publication;
import org.saheltimeline.render.RenderException;
import org.saheltimeline.render.SiteRenderer;
import org.saheltimeline.search.SearchFile;
import org.saheltimeline.search.SearchIndex;
import org.saheltimeline.text.Language;

/**
 * The way from content to site. Start reading here.
 *
 * <pre>
 * content/ --read--> Corpus --link--> Timeline --check--> Problems
 *                                     Timeline --plan--> SitePlan --render--> bytes --publish--> site/
 * </pre>
 *
 * <p>Every stage hands plain immutable data to the next and reports what people can mend to {@link Problems}; an
 * exception is a bug or a disk that fails. Reading and rendering run on all cores; a page's bytes go to the disk as
 * soon as they are made, so that the site is never in memory as a whole.
 */
public final class Build {

    private final BuildOptions options;
    private final Problems problems = new Problems();
    private final Progress progress;
    private final Optional<Path> program;

    /** A build that does all its work. */
    public Build(BuildOptions options) {
        this(options, new Progress(() -> 0), Optional.empty());
    }

    /**
     * A build that can be watched, and that leaves the work out where nothing has changed since the last.
     *
     * @param progress is told how far it is
     * @param program the file that shows whether the program has changed; empty to do all the work in any case
     */
    public Build(BuildOptions options, Progress progress, Optional<Path> program) {
        this.options = options;
        this.progress = progress;
        this.program = program;
    }

    /** Everything but the last steps: says what is wrong and writes nothing. */
    public BuildResult check() throws IOException {
        try (Jobs jobs = new Jobs(options.jobs())) {
            Optional<Timeline> timeline = timeline(jobs);
            if (timeline.isEmpty()) {
                return BuildResult.failed(problems.sorted());
            }
            SitePlan plan = plan(timeline.get());
            return renderer(timeline.get(), plan)
                    .filter(renderer -> !stopped())
                    .map(renderer -> result(timeline.get(), plan, 0))
                    .orElseGet(() -> BuildResult.failed(problems.sorted()));
        }
    }

    /**
     * Writes the site, or nothing where there are problems or where nothing has changed since the last build.
     *
     * @throws IOException if the disk fails; the site is then as it was
     */
    public BuildResult run() throws IOException {
        Publication.recover(options.out());
        try (Jobs jobs = new Jobs(options.jobs())) {
            Optional<LastBuild> last = program.flatMap(jar -> LastBuild.before(options, jar, jobs));
            Optional<BuildResult> same = last.flatMap(build -> build.ifSame(jobs));
            progress.step("compare");
            if (same.isPresent()) {
                return same.get();
            }
            BuildResult result = build(jobs);
            if (result.done()) {
                last.ifPresent(build -> build.keep(result, jobs));
                progress.step("keep");
            }
            return result;
        }
    }

    private BuildResult build(Jobs jobs) throws IOException {
        Optional<Timeline> timeline = timeline(jobs);
        if (timeline.isEmpty()) {
            return BuildResult.failed(problems.sorted());
        }
        SitePlan plan = plan(timeline.get());
        Optional<SiteRenderer> renderer = renderer(timeline.get(), plan);
        if (renderer.isEmpty() || stopped()) {
            return BuildResult.failed(problems.sorted());
        }
        return publish(timeline.get(), plan, renderer.get(), jobs);
    }

    /** Reads, links and checks; empty where problems stop the build. */
    private Optional<Timeline> timeline(Jobs jobs) throws IOException {
        Optional<Corpus> corpus = ContentReader.read(options.content(), jobs, problems);
        progress.step("read");
        if (corpus.isEmpty()) {
            return Optional.empty();
        }
        Timeline timeline =
                Linker.link(corpus.get().with(options.baseUrl(), options.languages()), options::shows, problems);
        progress.step("link");
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        Rules.check(timeline, new ContentLines(options.content())::of, problems);
        progress.step("check");
        return stopped() ? Optional.empty() : Optional.of(timeline);
    }

    private SitePlan plan(Timeline timeline) {
        SitePlan plan = SitePlan.of(timeline);
        plan.check(problems);
        progress.step("plan");
        return plan;
    }

    private Optional<SiteRenderer> renderer(Timeline timeline, SitePlan plan) {
        Optional<SiteRenderer> renderer = SiteRenderer.load(options.templates(), timeline, plan, problems);
        progress.step("templates");
        return renderer;
    }

    private boolean stopped() {
        return problems.hasErrors() || (options.strict() && !problems.isEmpty());
    }

    private BuildResult publish(Timeline timeline, SitePlan plan, SiteRenderer renderer, Jobs jobs) throws IOException {
        try (Publication publication = publication()) {
            List<Runnable> work = work(publication, timeline, plan, renderer);
            progress.expect(work.size());
            jobs.forEach(work, Runnable::run);
            progress.step("make and write");
            publication.clashes().forEach(this::clash);
            if (stopped()) {
                return BuildResult.failed(problems.sorted());
            }
            BuildResult result = result(timeline, plan, publication.finish());
            progress.step("finish");
            return result;
        }
    }

    private Publication publication() throws IOException {
        return options.publish() ? Publication.withChecksums(options.out()) : Publication.into(options.out());
    }

    /** What takes longest comes first, so that no thread is left with it at the end. */
    private List<Runnable> work(Publication publication, Timeline timeline, SitePlan plan, SiteRenderer renderer) {
        List<Runnable> work = new ArrayList<>();
        Previews previews = Previews.of(timeline, renderer, options.out(), problems);
        for (Page page : plan.pages()) {
            if (page instanceof Page.Search search) {
                Runnable put = () -> putSearch(publication, renderer, timeline, search, previews);
                work.add(progress.piece("search index", put));
            }
        }
        for (Document document : Documents.of(timeline, plan, renderer::html)) {
            work.add(progress.piece("data and feeds", () -> put(publication, document)));
        }
        if (options.publish()) {
            HostFiles.of(timeline.site(), plan).forEach(file -> work.add(() -> put(publication, file)));
        }
        renderer.scripts()
                .forEach((path, script) -> work.add(progress.piece("script", () -> put(publication, path, script))));
        previews.files()
                .forEach((path, png) -> work.add(progress.piece("picture", () -> put(publication, path, png.get()))));
        for (Page page : plan.pages()) {
            if (!(page instanceof Page.Search)) {
                Runnable put = () -> put(publication, page.url(), () -> renderer.render(page, previews.of(page)));
                work.add(progress.piece(renderer.kind(page), put));
            }
        }
        for (Redirect redirect : plan.redirects()) {
            Runnable put = () -> put(publication, redirect.from(), () -> renderer.render(redirect));
            work.add(progress.piece("redirect", put));
        }
        return work;
    }

    private void putSearch(
            Publication publication, SiteRenderer renderer, Timeline timeline, Page.Search page, Previews previews) {
        Language language = page.language();
        List<SearchFile> index = SearchIndex.fingerprinted(
                SearchIndex.of(timeline, language, (key, gap) -> renderer.message(language, key, gap)));
        index.forEach(file -> put(publication, file.url().path(), file.bytes().get()));
        Url manifest = SearchIndex.manifest(index);
        put(publication, page.url(), () -> renderer.render(page, previews.of(page), manifest));
    }

    private void put(Publication publication, Document document) {
        put(publication, document.url().path(), document.bytes().get());
    }

    /** Puts what a template makes; where it fails, the other pages are made all the same. */
    private void put(Publication publication, Url url, Supplier<byte[]> page) {
        try {
            put(publication, url.path(), page.get());
        } catch (RenderException failure) {
            problems.add(failure.problem());
        }
    }

    private void put(Publication publication, String path, byte[] bytes) {
        progress.time(Progress.WRITING, () -> publication.put(path, bytes));
    }

    private void clash(String path) {
        problems.error(
                "file-not-ours",
                Place.start(
                        options.out().resolve(path).toAbsolutePath().normalize().toString()),
                "a file that no build made is where a page has to go",
                "move it away, or build into another folder with --out");
    }

    private BuildResult result(Timeline timeline, SitePlan plan, int written) {
        return new BuildResult(
                problems.sorted(),
                true,
                timeline.events().size(),
                timeline.articles().size(),
                plan.pages().size(),
                written);
    }
}
