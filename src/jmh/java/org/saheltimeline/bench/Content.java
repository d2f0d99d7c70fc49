package org.saheltimeline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.saheltimeline.content.ContentReader;
import org.saheltimeline.content.Linker;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.statement.Statement;
import org.saheltimeline.render.Looks;
import org.saheltimeline.render.SiteRenderer;

/** What benchmarks work on: this repository's content, or the folder that {@code -Dcontent=DIR} names. */
@State(Scope.Benchmark)
public class Content {

    static final Path FOLDER = Path.of(System.getProperty("content", "content"));

    final Corpus corpus = read();
    final Timeline timeline = link();
    final SitePlan plan = SitePlan.of(timeline);

    /** Reads all files, one after the other. */
    static Corpus read() {
        try (Jobs jobs = new Jobs(1)) {
            return ContentReader.read(FOLDER, jobs, new Problems()).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Timeline link() {
        return Linker.link(corpus, event -> true, new Problems());
    }

    /** A renderer that has made nothing yet. */
    SiteRenderer renderer() {
        return Looks.load(Path.of("templates"), timeline.site().languages(), new Problems())
                .map(looks -> new SiteRenderer(looks, timeline, () -> plan, Statement.NONE))
                .orElseThrow();
    }
}
