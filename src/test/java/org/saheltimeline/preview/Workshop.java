package org.saheltimeline.preview;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.saheltimeline.BuildOptions;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.site.Trees;

/** A small site that somebody writes, with the preview at work on it: a copy of the templates, and a case's content. */
public final class Workshop implements AutoCloseable {

    /** The event that is there from the beginning. */
    public static final String EVENT = "events/2023/2023-10-02-tabatol.yaml";

    /** Its page. */
    public static final String PAGE = "fr/events/2023-10-02-tabatol/";

    private static final Path CASES = Path.of("src/test/cases");
    private static final Clock NOON = Clock.fixed(Instant.parse("2023-10-04T12:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final Preview preview;
    private final Thread thread;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final HttpClient browser = HttpClient.newHttpClient();

    private Workshop(Path folder, boolean drafts) throws IOException {
        this.folder = folder;
        this.preview = Preview.open(options(folder, drafts), null, 0, NOON, new Ears());
        this.thread = new Thread(preview::run, "preview");
    }

    /** What the terminal is told. */
    private final class Ears implements Listener {
        @Override
        public void ready(String address, Duration took) {
            ready.countDown();
        }

        @Override
        public void changed(Set<Path> files, Duration took) {
            heard.add("changed " + files.size());
        }

        @Override
        public void problems(List<Problem> problems) {
            heard.add("problems " + problems);
        }
    }

    /** Fills an empty folder and begins to show it. */
    public static Workshop open(Path folder, boolean drafts) throws IOException {
        fill(folder);
        return start(folder, drafts);
    }

    /** Shows a folder that is filled already. */
    static Workshop restart(Path folder) throws IOException {
        return start(folder, false);
    }

    private static Workshop start(Path folder, boolean drafts) throws IOException {
        Workshop workshop = new Workshop(folder, drafts);
        workshop.thread.start();
        return workshop.whenReady();
    }

    static void fill(Path folder) throws IOException {
        Trees.copy(CASES.resolve("common/content"), folder.resolve("content"));
        Trees.copy(CASES.resolve("contested-toll/content"), folder.resolve("content"));
        Trees.copy(Path.of("templates"), folder.resolve("templates"));
    }

    static BuildOptions options(Path folder, boolean drafts) {
        return new BuildOptions(
                folder.resolve("content"),
                folder.resolve("templates"),
                folder.resolve("site"),
                null,
                List.of(),
                drafts,
                null,
                false,
                2);
    }

    /** Where the site is shown, ending in a slash. */
    public String address() {
        return preview.address();
    }

    Path content(String file) {
        return folder.resolve("content").resolve(file);
    }

    /** Saves a file of the content folder. */
    public void save(String file, String text) throws IOException {
        Files.createDirectories(content(file).getParent());
        Files.writeString(content(file), text);
    }

    public String read(String file) throws IOException {
        return Files.readString(content(file));
    }

    /** Saves a template, style or message file with one text in place of another, which has to be there. */
    public void changeTemplate(String file, String from, String to) throws IOException {
        Path path = folder.resolve("templates").resolve(file);
        String text = Files.readString(path);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not say " + from);
        }
        Files.writeString(path, text.replace(from, to));
    }

    /** Asks for a page until it is as expected; what it was at last. */
    String see(String path, Predicate<String> expected) throws IOException, InterruptedException {
        Instant end = Clock.systemUTC().instant().plusSeconds(30);
        String seen = get(path).body();
        while (!expected.test(seen) && Clock.systemUTC().instant().isBefore(end)) {
            LockSupport.parkNanos(10_000_000);
            seen = get(path).body();
        }
        return seen;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address() + path)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** What the terminal was told so far, a line a time. */
    String heard() {
        return String.join("\n", heard);
    }

    @Override
    public void close() {
        preview.close();
    }

    private Workshop whenReady() {
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }
}
