package org.saheltimeline.preview;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.BuildOptions;
import org.saheltimeline.model.Event;
import org.saheltimeline.pages.Page;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Severity;
import org.saheltimeline.problem.SourceLines;
import org.saheltimeline.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the preview's script has to know of a page: whether it is still the same, its file, its problems. */
final class StateJson {

    /** A page need not show thousands; the terminal does. */
    private static final int MOST = 100;

    /** The messages of the preview's own words begin so; the script has English ones for a site that has none. */
    private static final String WORDS = "preview.";

    private static final String DRAFT = "draft";
    private static final String TO_COME = "to-come";

    private static final JsonFactory FACTORY = new JsonFactory();

    private final BuildOptions options;
    private final Clock clock;

    /**
     * The states of a preview.
     *
     * @param clock says which events are still to come
     */
    StateJson(BuildOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    byte[] of(State state, Shown shown) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("version", state.version());
            json.writeStringProperty("page", shown.contentTag());
            json.writeStringProperty("style", shown.styleTag());
            json.writeNumberProperty("status", shown.status());
            json.writeBooleanProperty(
                    "outdated", state.isOutdated() || !shown.failures().isEmpty());
            Snapshot snapshot = state.shown();
            Page page = shown.page();
            if (snapshot != null && page != null) {
                json.writeStringProperty(
                        "base", snapshot.timeline().site().baseUrl().toString());
                if (shown.status() == 200) {
                    String file = inLanguage(PageFiles.main(page, snapshot.timeline()), page);
                    json.writeStringProperty(
                            "source", options.content().resolve(file).toString());
                }
                writeWords(json, snapshot.words(page.language(), WORDS), page.language());
                writeMarks(json, snapshot);
            }
            Set<String> files = snapshot == null || page == null ? Set.of() : PageFiles.all(page, snapshot.timeline());
            writeProblems(json, problems(state, shown), files);
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void writeWords(JsonGenerator json, Map<String, String> words, Language language) {
        json.writeStringProperty("lang", language.code());
        json.writeStringProperty("dir", language.direction());
        json.writeObjectPropertyStart("words");
        words.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static List<Problem> problems(State state, Shown shown) {
        List<Problem> problems = new ArrayList<>(shown.failures());
        problems.addAll(state.problems());
        return problems.stream().distinct().toList();
    }

    private void writeProblems(JsonGenerator json, List<Problem> problems, Set<String> files) {
        SourceLines lines = new SourceLines(options.content(), options.templates());
        json.writeNumberProperty("errors", count(problems, Severity.ERROR));
        json.writeNumberProperty("warnings", count(problems, Severity.WARNING));
        json.writeArrayPropertyStart("problems");
        problems.stream()
                .sorted((a, b) -> Integer.compare(rank(a, files), rank(b, files)))
                .limit(MOST)
                .forEach(problem -> write(json, problem, files, lines));
        json.writeEndArray();
    }

    /** Errors first, then what is this page's. */
    private static int rank(Problem problem, Set<String> files) {
        return (problem.severity() == Severity.ERROR ? 0 : 2)
                + (files.contains(problem.place().file()) ? 0 : 1);
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static void write(JsonGenerator json, Problem problem, Set<String> files, SourceLines lines) {
        SourceLines.Line line = lines.line(problem.place());
        json.writeStartObject();
        json.writeStringProperty("severity", problem.severity().word());
        json.writeBooleanProperty("here", files.contains(problem.place().file()));
        json.writeStringProperty(
                "place",
                lines.path(problem.place()) + ":" + problem.place().line() + ":"
                        + problem.place().column());
        json.writeStringProperty("message", SourceLines.printable(problem.message()));
        json.writeStringProperty("mend", SourceLines.printable(problem.mend()));
        if (!line.text().isBlank()) {
            json.writeStringProperty("line", line.text());
            json.writeStringProperty("caret", line.before() + "^");
        }
        json.writeEndObject();
    }

    /** With drafts, which events readers will not see, or not yet: by the part of their addresses that is theirs. */
    private void writeMarks(JsonGenerator json, Snapshot snapshot) {
        json.writeObjectPropertyStart("marks");
        if (options.drafts()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
            snapshot.timeline().events().values().stream()
                    .filter(event -> mark(event, today) != null)
                    .limit(1000)
                    .forEach(event -> json.writeStringProperty(Page.OfEvent.folder(event.id()), mark(event, today)));
        }
        json.writeEndObject();
    }

    private static @Nullable String mark(Event event, LocalDate today) {
        if (event.draft()) {
            return DRAFT;
        }
        return event.date().sortDay().isAfter(today) ? TO_COME : null;
    }

    /** An article's or a page's file in the language of the page, where there is one. */
    private String inLanguage(String file, Page page) {
        String own = file.replaceFirst("\\.[a-z]+\\.md$", "." + page.language().code() + ".md");
        Path path = options.content().resolve(own);
        return Files.exists(path) ? own : file;
    }
}
