package org.saheltimeline.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.BuildOptions;
import org.saheltimeline.Statements;
import org.saheltimeline.check.Rules;
import org.saheltimeline.content.ContentLines;
import org.saheltimeline.content.ContentReader;
import org.saheltimeline.content.Linker;
import org.saheltimeline.graphics.Areas;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.problem.Severity;
import org.saheltimeline.render.Looks;
import org.saheltimeline.render.TextBounds;
import org.saheltimeline.text.Language;
import org.saheltimeline.watch.Changes;

/**
 * Goes the way of {@link org.saheltimeline.Build} again and again, and takes only those steps again that a change asks
 * for: what has changed is read, all is linked, pages are made when they are asked for. For one thread.
 *
 * <p>Nothing that somebody saves ends it: what goes wrong is a problem, and what was shown before stays.
 */
final class LiveSite {

    private final BuildOptions options;
    private final Areas areas = new Areas();
    private final Linker linker = new Linker();
    private final Jobs jobs;
    private ContentReader reader;

    private @Nullable Timeline timeline;
    private List<Problem> contentProblems = List.of();
    private @Nullable Looks looks;
    private List<Language> languagesOfLooks = List.of();
    private List<Problem> looksProblems = List.of();
    private List<Problem> editorial = List.of();
    private boolean draws = true;
    private State state = new State(0, null, null, List.of(), true);

    LiveSite(BuildOptions options, Jobs jobs) {
        this.options = options;
        this.jobs = jobs;
        this.reader = new ContentReader(options.content(), jobs);
    }

    /** Takes changes in. What the editorial rules say is as before until they are asked. */
    State update(Changes changes) {
        boolean contentChanged = timeline == null || changes.concern(options.content());
        if (contentChanged) {
            readContent(changes);
        }
        if (timeline != null
                && (looks == null
                        || changes.concern(options.templates())
                        || !languagesOfLooks.equals(timeline.site().languages()))) {
            readLooks(timeline.site().languages());
        }
        Timeline linked = timeline;
        Looks loaded = looks;
        List<Problem> problems = new ArrayList<>(contentProblems);
        problems.addAll(looksProblems);
        Snapshot made = linked == null || loaded == null || hasErrors(problems) ? null : snapshot(linked, loaded);
        editorial.stream()
                .filter(old ->
                        !changes.concern(options.content().resolve(old.place().file())))
                .forEach(problems::add);
        state = new State(
                state.version() + 1,
                made != null ? made : state.shown(),
                made != null ? state.lastSound() : state.before(),
                problems.stream().distinct().sorted().toList(),
                made == null);
        return state;
    }

    private Snapshot snapshot(Timeline linked, Looks loaded) {
        return new Snapshot(linked, loaded, Statements.of(options, jobs), draws);
    }

    /** Asks the editorial rules about what is shown. */
    State check() {
        Snapshot shown = state.shown();
        if (state.checked() || shown == null) {
            return state;
        }
        Problems found = new Problems();
        if (draws && !shown.canDraw()) {
            draws = false; // asked late, since it takes a while; a build on this machine has no pictures either
            shown = snapshot(shown.timeline(), Objects.requireNonNull(looks));
        }
        ContentLines lines = new ContentLines(options.content());
        Rules.check(shown.timeline(), lines::of, areas::kilometresOutside, found);
        TextBounds.check(shown.timeline(), lines::of, found);
        shown.check(found);
        editorial = found.sorted();
        List<Problem> problems = new ArrayList<>(contentProblems);
        problems.addAll(looksProblems);
        problems.addAll(editorial);
        List<Problem> sorted = problems.stream().distinct().sorted().toList();
        boolean news = shown != state.shown() || !sorted.equals(state.problems());
        state = new State(news ? state.version() + 1 : state.version(), shown, state.before(), sorted, true);
        return state;
    }

    private void readContent(Changes changes) {
        Problems problems = new Problems();
        timeline = null;
        try {
            if (changes.lost()) {
                reader = new ContentReader(options.content(), jobs);
            }
            Optional<Corpus> corpus =
                    changes.more() ? reader.look(changes.files(), problems) : reader.again(changes.files(), problems);
            corpus.ifPresent(read -> timeline =
                    linker.relink(read.with(options.baseUrl(), options.languages()), options::shows, problems));
        } catch (NoSuchFileException gone) {
            problems.error(
                    "content-missing",
                    Place.start(""),
                    gone.getFile() + " is not there",
                    "put it back, or name another content folder with --content");
        } catch (IOException | UncheckedIOException disk) {
            problems.error(
                    "unreadable", Place.start(""), "cannot be read: " + disk.getMessage(), "mend the disk's trouble");
        } catch (RuntimeException | StackOverflowError bug) {
            reader = new ContentReader(options.content(), jobs);
            problems.error(
                    "program-failed", Place.start(""), "the program failed: " + bug, "take the last change back");
        }
        if (problems.hasErrors()) {
            timeline = null;
        }
        contentProblems = problems.sorted();
    }

    private void readLooks(List<Language> languages) {
        Problems problems = new Problems();
        try {
            looks = Looks.load(options.templates(), languages, problems).orElse(null);
        } catch (RuntimeException | StackOverflowError bug) {
            looks = null;
            problems.error(
                    "program-failed",
                    Place.start("templates/"),
                    "the program failed: " + bug,
                    "take the last change back");
        }
        languagesOfLooks = languages;
        looksProblems = problems.sorted();
    }

    private static boolean hasErrors(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
