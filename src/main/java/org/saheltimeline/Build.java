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
import org.saheltimeline.graphics.Areas;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.publish.Publication;
import org.saheltimeline.rebuild.Inputs;
import org.saheltimeline.rebuild.LastBuild;
import org.saheltimeline.rebuild.Outcome;
import org.saheltimeline.render.Looks;
import org.saheltimeline.render.RenderException;
import org.saheltimeline.render.SiteRenderer;
import org.saheltimeline.render.TextBounds;

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
            return ready(jobs)
                    .map(ready -> result(ready.timeline(), ready.plan(), 0))
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
            Optional<LastBuild> last = lastBuild(jobs);
            Optional<Outcome> same = last.flatMap(LastBuild::ifSame);
            progress.step("compare");
            return same.isPresent() ? BuildResult.of(same.get()) : build(last, jobs);
        }
    }

    private Optional<LastBuild> lastBuild(Jobs jobs) {
        // All options, whether or not they change a page: a new one cannot be forgotten here.
        return program.flatMap(jar -> LastBuild.before(
                options.toString(),
                Statements.revision(options),
                jar,
                options.content(),
                options.templates(),
                options.out(),
                jobs));
    }

    private BuildResult build(Optional<LastBuild> last, Jobs jobs) throws IOException {
        Optional<Ready> ready = ready(jobs);
        return ready.isPresent() ? publish(ready.get(), last, jobs) : BuildResult.failed(problems.sorted());
    }

    /** All that pages are made from. */
    private record Ready(Timeline timeline, SitePlan plan, SiteRenderer renderer) {}

    /** Reads, links, checks and plans, and loads the looks meanwhile; empty where problems stop the build. */
    private Optional<Ready> ready(Jobs jobs) throws IOException {
        Optional<Corpus> corpus = ContentReader.read(options.content(), jobs, problems)
                .map(read -> read.with(options.baseUrl(), options.languages()));
        progress.step("read");
        if (corpus.isEmpty()) {
            return Optional.empty();
        }
        Problems ofLooks = new Problems();
        Supplier<Optional<Looks>> loading = jobs.begin(
                () -> Looks.load(options.templates(), corpus.get().site().languages(), ofLooks));
        Optional<Timeline> timeline = timeline(corpus.get());
        Optional<SitePlan> plan = timeline.map(this::plan);
        Optional<Looks> looks = loading.get();
        ofLooks.sorted().forEach(problems::add);
        progress.step("templates");
        if (timeline.isEmpty() || plan.isEmpty() || looks.isEmpty() || stopped()) {
            return Optional.empty();
        }
        SiteRenderer renderer = new SiteRenderer(looks.get(), timeline.get(), plan::get, Statements.of(options, jobs));
        return Optional.of(new Ready(timeline.get(), plan.get(), renderer));
    }

    /** Links and checks; empty where problems stop the build. */
    private Optional<Timeline> timeline(Corpus corpus) {
        Timeline timeline = Linker.link(corpus, options::shows, problems);
        progress.step("link");
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        ContentLines lines = new ContentLines(options.content());
        Rules.check(timeline, lines::of, new Areas()::kilometresOutside, problems);
        TextBounds.check(timeline, lines::of, problems);
        progress.step("check");
        return stopped() ? Optional.empty() : Optional.of(timeline);
    }

    private SitePlan plan(Timeline timeline) {
        SitePlan plan = SitePlan.of(timeline);
        plan.check(problems);
        progress.step("plan");
        return plan;
    }

    private boolean stopped() {
        return problems.hasErrors() || (options.strict() && !problems.isEmpty());
    }

    private BuildResult publish(Ready ready, Optional<LastBuild> last, Jobs jobs) throws IOException {
        Timeline timeline = ready.timeline();
        SitePlan plan = ready.plan();
        SiteRenderer renderer = ready.renderer();
        try (Publication publication = publication()) {
            Previews previews = Previews.of(timeline, renderer, options.out(), problems);
            Inputs inputs = last.map(build -> build.inputs(timeline, plan)).orElseGet(() -> Inputs.unknown(timeline));
            SiteFiles files = new SiteFiles(timeline, () -> plan, renderer, () -> previews, inputs);
            Writing writing = new Writing(publication, last, progress, problems);
            List<Runnable> work = work(writing, files, inputs, plan);
            progress.expect(work.size());
            jobs.forEach(work, Runnable::run);
            progress.step("make and write");
            publication.clashes().forEach(this::clash);
            if (stopped()) {
                return BuildResult.failed(problems.sorted());
            }
            BuildResult result = result(timeline, plan, publication.finish());
            progress.step("finish");
            last.ifPresent(build -> keep(build, result, writing, previews, jobs));
            progress.step("keep");
            return result;
        } catch (RenderException failure) { // before any page: of the words of preview pictures
            problems.add(failure.problem());
            return BuildResult.failed(problems.sorted());
        }
    }

    /** Tells the next build of this one, unless it lacked something that the machine may have by then. */
    private static void keep(LastBuild last, BuildResult result, Writing writing, Previews previews, Jobs jobs) {
        if (previews.areThere()) {
            last.keep(result.outcome(), writing.inputs(), jobs);
        } else {
            last.forget();
        }
    }

    private Publication publication() throws IOException {
        return options.publish() ? Publication.withChecksums(options.out()) : Publication.into(options.out());
    }

    /** What takes longest comes first, so that no thread is left with it at the end. */
    private List<Runnable> work(Writing writing, SiteFiles files, Inputs inputs, SitePlan plan) {
        List<Runnable> work = new ArrayList<>();
        files.languages().forEach(language -> work.add(writing.index(files, language)));
        files.documents().forEach(document -> work.add(writing.document(document, () -> inputs.of(document))));
        if (options.publish()) {
            files.forHosts().forEach(document -> work.add(writing.document(document, () -> inputs.of(document))));
        }
        files.others().forEach(file -> work.add(writing.file(file)));
        plan.pages().forEach(page -> work.add(writing.file(files.page(page))));
        return work;
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
