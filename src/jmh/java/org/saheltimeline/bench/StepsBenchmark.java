package org.saheltimeline.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.saheltimeline.dates.DateLabel;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.render.SiteRenderer;
import org.saheltimeline.search.SearchFile;
import org.saheltimeline.search.SearchIndex;
import org.saheltimeline.text.Language;

/** The steps of a build, each on one thread and over all of the content. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StepsBenchmark {

    /** From files to records. */
    @Benchmark
    public Corpus reading() {
        return Content.read();
    }

    /** From ids to what they stand for. */
    @Benchmark
    public Timeline linking(Content content) {
        return content.link();
    }

    /** Which pages there are. */
    @Benchmark
    public SitePlan planning(Content content) {
        return SitePlan.of(content.timeline);
    }

    /** The pages of events in one language, by a renderer that has made nothing yet. */
    @Benchmark
    public void renderingEvents(Content content, Blackhole sink) {
        SiteRenderer renderer = content.renderer();
        for (Page page : content.plan.pages()) {
            if (page instanceof Page.OfEvent && page.language() == Language.FR) {
                sink.consume(renderer.render(page));
            }
        }
    }

    /** The lists in one language, likewise. */
    @Benchmark
    public void renderingLists(Content content, Blackhole sink) {
        SiteRenderer renderer = content.renderer();
        for (Page page : content.plan.pages()) {
            if (page instanceof Page.Listing && page.language() == Language.FR) {
                sink.consume(renderer.render(page));
            }
        }
    }

    /** The index of one language. */
    @Benchmark
    public List<SearchFile> searchIndex(Content content) {
        return SearchIndex.of(content.timeline, Language.FR, (key, gap) -> key + " " + gap);
    }

    /** Every event's date, from the text of its file. */
    @Benchmark
    public void readingDates(Content content, Blackhole sink) {
        for (Event event : content.timeline.events().values()) {
            sink.consume(EdtfDate.parse(event.date().text()));
        }
    }

    /** Every event's date in words, in three languages. */
    @Benchmark
    public void sayingDates(Content content, Blackhole sink) {
        for (Event event : content.timeline.events().values()) {
            for (Language language : Language.values()) {
                sink.consume(DateLabel.of(event.date(), language));
            }
        }
    }
}
