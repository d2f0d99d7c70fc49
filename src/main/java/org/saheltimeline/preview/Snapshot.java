package org.saheltimeline.preview;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.saheltimeline.Previews;
import org.saheltimeline.SiteFiles;
import org.saheltimeline.model.Lazy;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.rebuild.Inputs;
import org.saheltimeline.render.Looks;
import org.saheltimeline.render.RenderException;
import org.saheltimeline.render.SiteRenderer;
import org.saheltimeline.statement.Statement;
import org.saheltimeline.text.Language;

/**
 * A version of the site in memory: every file that a build would write, made when it is asked for. Safe for use by many
 * threads; it never changes.
 */
final class Snapshot {

    /** How many pages are kept once they are made: those that are open, and asked for again and again. */
    private static final int KEPT = 32;

    private static final String EVENTS = "/events/";
    private static final String INDEX = "/index.html";

    private final Timeline timeline;
    private final SiteRenderer renderer;
    private final Lazy<SitePlan> plan;
    private final Lazy<Previews> previews;
    private final Lazy<Map<String, Page>> pages;
    private final Lazy<Map<String, Supplier<byte[]>>> others;
    private final SiteFiles files;

    private volatile boolean failed;

    private final Map<String, byte[]> made = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * A version.
     *
     * @param statement what it is made from
     * @param draws whether this machine's Java can draw, as far as is known
     */
    Snapshot(Timeline timeline, Looks looks, Statement statement, boolean draws) {
        this.timeline = timeline;
        this.plan = new Lazy<>(() -> SitePlan.of(timeline));
        this.renderer = new SiteRenderer(looks, timeline, plan, statement);
        this.previews = new Lazy<>(() -> Previews.inMemory(timeline, renderer, draws));
        this.pages = new Lazy<>(this::pagesByPath);
        this.others = new Lazy<>(this::othersByPath);
        this.files = new SiteFiles(timeline, plan, renderer, previews, Inputs.unknown(timeline));
    }

    /** Whether any page has failed. */
    boolean failed() {
        return failed;
    }

    Timeline timeline() {
        return timeline;
    }

    /** The messages whose keys begin so, by what follows. */
    Map<String, String> words(Language language, String prefix) {
        return renderer.messages(language, prefix);
    }

    /** Works out all pages, if that is not done yet, and says what is wrong with their addresses. */
    void check(Problems problems) {
        plan.get().check(problems);
        pages.get();
    }

    /** Whether this machine's Java can draw preview pictures; asking takes a while the first time. */
    boolean canDraw() {
        return previews.get().obstacle().isEmpty();
    }

    /** The page at a path. */
    Optional<Page> page(String path) {
        return ofEvent(path).or(() -> Optional.ofNullable(pages.get().get(path)));
    }

    /** What a server shows where there is nothing. */
    Page notFound() {
        return new Page.NotFound(timeline.site().defaultLanguage());
    }

    /**
     * A page as a build writes it.
     *
     * @throws RenderException if its template fails
     */
    byte[] html(Page page) {
        String path = page.url().path();
        synchronized (made) {
            byte[] known = made.get(path);
            if (known != null) {
                return known;
            }
        }
        byte[] html;
        try {
            html = files.page(page).bytes().get();
        } catch (RenderException failure) {
            failed = true;
            throw failure;
        }
        synchronized (made) {
            made.put(path, html);
        }
        return html;
    }

    /** A file that is no page. */
    Optional<byte[]> file(String path) {
        for (Language language : timeline.site().languages()) {
            if (path.startsWith("search/" + language.code() + "/")) {
                return files.index(language).stream()
                        .filter(file -> file.url().path().equals(path))
                        .map(file -> file.bytes().get())
                        .findFirst();
            }
        }
        return Optional.ofNullable(others.get().get(path)).map(Supplier::get);
    }

    /** An event's page is found without working out all others. */
    private Optional<Page> ofEvent(String path) {
        int events = path.indexOf(EVENTS);
        if (events < 0 || !path.endsWith(INDEX) || events + EVENTS.length() > path.length() - INDEX.length()) {
            return Optional.empty();
        }
        String id = path.substring(events + EVENTS.length(), path.length() - INDEX.length());
        return Language.of(path.substring(0, events))
                .filter(language -> timeline.site().languages().contains(language))
                .flatMap(language -> timeline.events()
                        .find(id)
                        .filter(timeline::hasPage)
                        .map(event -> new Page.OfEvent(language, event)));
    }

    private Map<String, Page> pagesByPath() {
        Map<String, Page> byPath = new HashMap<>();
        plan.get().pages().forEach(page -> byPath.put(page.url().path(), page));
        return byPath;
    }

    private Map<String, Supplier<byte[]>> othersByPath() {
        Map<String, Supplier<byte[]>> byPath = new HashMap<>();
        files.documents().forEach(document -> byPath.put(document.url().path(), document::bytes));
        files.others().forEach(file -> byPath.put(file.path(), file.bytes()));
        return byPath;
    }
}
