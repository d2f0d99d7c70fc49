package org.saheltimeline.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.pages.Page;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.render.RenderException;
import org.saheltimeline.serve.Answer;
import org.saheltimeline.serve.Site;

/**
 * What the preview answers: the files of the site as a build would write them, and under {@code -/} what its own script
 * needs. Requests that come before the site is read wait for it.
 */
final class PreviewSite implements Site {

    /** The preview's own script. */
    static final String SCRIPT = "-/preview.js";

    /** What the script asks about a page: {@code -/state?/fr/events/x/}. */
    static final String STATE = "-/state";

    private static final String ICON = "favicon.ico";

    private final CountDownLatch read = new CountDownLatch(1);
    private final StateJson json;
    private final ErrorPage errors;
    private final Consumer<Problem> failures;
    private final byte[] script;
    private volatile State state = new State(0, null, null, List.of(), true);

    /**
     * A site without anything yet.
     *
     * @param failures hears of pages that could not be made
     */
    PreviewSite(StateJson json, ErrorPage errors, Consumer<Problem> failures) {
        this.json = json;
        this.errors = errors;
        this.failures = failures;
        this.script = resource("preview.js");
    }

    /** Shows another state from now on. */
    void show(State next) {
        state = next;
        read.countDown();
    }

    @Override
    public Answer answer(String path, String query) {
        if (path.equals(SCRIPT)) {
            return Answer.file(path, script);
        }
        try {
            read.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        State now = state;
        if (path.equals(ICON)) {
            return answerIcon(now);
        }
        if (path.equals(STATE)) {
            String page = URLDecoder.decode(query.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Answer.file("state.json", json.of(now, shown(file(page.replaceFirst("^/", "")), now)));
        }
        return answer(path, now);
    }

    /** Browsers ask for it of themselves; that a site has none is nothing to complain of. */
    private static Answer answerIcon(State now) {
        Optional<byte[]> icon = Optional.ofNullable(now.shown()).flatMap(snapshot -> snapshot.file(ICON));
        return icon.map(bytes -> Answer.file(ICON, bytes)).orElseGet(Answer::nothing);
    }

    private Answer answer(String path, State now) {
        Snapshot snapshot = now.shown();
        String file = file(path);
        if (snapshot == null) {
            return file.endsWith(".html")
                    ? Answer.page(500, shown(file, now).withScript())
                    : Answer.page(404, new byte[0]);
        }
        if (snapshot.page(file).isEmpty()) {
            Optional<byte[]> other = snapshot.file(file);
            if (other.isPresent()) {
                return Answer.file(file, other.get());
            }
            if (!path.endsWith("/") && snapshot.page(path + "/index.html").isPresent()) {
                return Answer.elsewhere("/" + encoded(path) + "/");
            }
        }
        Shown shown = shown(file, now);
        return shown.status() == 200
                ? Answer.file(file, shown.withScript())
                : Answer.page(shown.status(), shown.withScript());
    }

    /** The page at a path, or the page that says that there is none, or why. */
    private Shown shown(String path, State now) {
        Snapshot snapshot = now.shown();
        if (snapshot == null) {
            return Shown.of(null, 500, errors.page(now.problems()), List.of());
        }
        Optional<Page> found = snapshot.page(path);
        Page page = found.orElseGet(snapshot::notFound);
        int status = found.isPresent() ? 200 : 404;
        try {
            return Shown.of(page, status, snapshot.html(page), List.of());
        } catch (RenderException failure) {
            failures.accept(failure.problem());
            return before(path, now, failure.problem());
        }
    }

    /** The page as it was when it could last be made. */
    private Shown before(String path, State now, Problem problem) {
        Snapshot before = now.before();
        Optional<Page> page = Optional.ofNullable(before).flatMap(snapshot -> snapshot.page(path));
        if (page.isPresent()) {
            try {
                return Shown.of(page.get(), 200, Objects.requireNonNull(before).html(page.get()), List.of(problem));
            } catch (RenderException again) {
                // It never could: the page of errors says why.
            }
        }
        return Shown.of(null, 500, errors.page(List.of(problem)), List.of(problem));
    }

    private static String file(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0x20 && b < 0x7f && "\"<>\\^`{|}%?#".indexOf(b) < 0;
            encoded.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return encoded.toString();
    }

    private static byte[] resource(String name) {
        try (@Nullable InputStream in = PreviewSite.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
