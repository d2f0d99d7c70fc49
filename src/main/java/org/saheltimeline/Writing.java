package org.saheltimeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.saheltimeline.exchange.Document;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.publish.Publication;
import org.saheltimeline.rebuild.Inputs;
import org.saheltimeline.rebuild.LastBuild;
import org.saheltimeline.render.RenderException;
import org.saheltimeline.text.Language;

/** The pieces of work that bring a site's files to where they are published; they may be done by many threads. */
final class Writing {

    /** The files that were left as they are, without being made. */
    static final String KEPT = "kept";

    private final Publication publication;
    private final Optional<LastBuild> last;
    private final Progress progress;
    private final Problems problems;
    private final Map<String, Long> inputs = new ConcurrentHashMap<>();

    /**
     * Writing into a publication.
     *
     * @param last tells which files need not be made
     * @param problems where the templates that fail are reported
     */
    Writing(Publication publication, Optional<LastBuild> last, Progress progress, Problems problems) {
        this.publication = publication;
        this.last = last;
        this.progress = progress;
        this.problems = problems;
    }

    /** A file; where its template fails, the others are made all the same. */
    Runnable file(SiteFile file) {
        return piece(
                file.kind(),
                () -> make(
                        file.path(),
                        file.inputs().getAsLong(),
                        () -> put(file.path(), file.bytes().get())));
    }

    /**
     * A document, which goes to the disk as it is made.
     *
     * @param number what it is made from
     */
    Runnable document(Document document, LongSupplier number) {
        String path = document.url().path();
        Runnable put = () -> publication.put(path, document::writeTo);
        return piece("data and feeds", () -> make(path, number.getAsLong(), put));
    }

    /** Makes a file, unless it is there as made from the same. */
    private void make(String path, long number, Runnable put) {
        inputs.put(path, number);
        if (last.isPresent() && last.get().has(path, number)) {
            progress.time(KEPT, () -> publication.keep(path));
        } else {
            put.run();
        }
    }

    /** The search index of a language. */
    Runnable index(SiteFiles files, Language language) {
        return piece(
                "search index",
                () -> files.index(language)
                        .forEach(file -> put(file.url().path(), file.bytes().get())));
    }

    private Runnable piece(String kind, Runnable work) {
        return progress.piece(kind, () -> {
            try {
                work.run();
            } catch (RenderException failure) {
                problems.add(failure.problem());
            }
        });
    }

    private void put(String path, byte[] bytes) {
        progress.time(Progress.WRITING, () -> publication.put(path, bytes));
    }

    /** What each file of the site was made from, once all are there. */
    Map<String, Long> inputs() {
        Map<String, Long> all = new HashMap<>();
        publication.files().forEach(path -> all.put(path, inputs.getOrDefault(path, Inputs.ALWAYS)));
        return all;
    }
}
