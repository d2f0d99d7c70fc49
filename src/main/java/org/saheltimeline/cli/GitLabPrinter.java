package org.saheltimeline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Severity;
import org.saheltimeline.problem.SourceLines;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints problems as GitLab's Code Quality report, of which a merge request shows what is new and what is mended
 * (docs.gitlab.com/ci/testing/code_quality).
 */
final class GitLabPrinter {

    private final PrintWriter out;
    private final SourceLines lines;

    /**
     * Prints to a stream.
     *
     * @param content the folder below which the problems' files are
     */
    GitLabPrinter(PrintWriter out, Path content) {
        this.out = out;
        this.lines = new SourceLines(content, Path.of("templates"));
    }

    void print(List<Problem> problems) {
        Map<String, Integer> alike = new HashMap<>();
        StringWriter report = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), report)) {
            json.writeStartArray();
            for (Problem problem : problems) {
                json.writeRaw('\n');
                write(json, problem, alike);
            }
            json.writeEndArray();
        }
        out.println(report);
    }

    private void write(JsonGenerator json, Problem problem, Map<String, Integer> alike) {
        String path = lines.path(problem.place()).toString().replace('\\', '/');
        String description = SourceLines.printable(problem.message() + "; " + problem.mend());
        json.writeStartObject();
        json.writeStringProperty("description", description);
        json.writeStringProperty("check_name", problem.rule());
        json.writeStringProperty("fingerprint", fingerprint(problem, alike));
        json.writeStringProperty("severity", problem.severity() == Severity.ERROR ? "critical" : "minor");
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", path);
        json.writeObjectPropertyStart("lines");
        json.writeNumberProperty("begin", problem.place().line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Of what and in which file, not on which line: a problem that moves is the same. Two alike are numbered. */
    private static String fingerprint(Problem problem, Map<String, Integer> alike) {
        String what = String.join("\n", problem.place().file(), problem.rule(), problem.message());
        int number = alike.merge(what, 1, Integer::sum);
        return UUID.nameUUIDFromBytes((what + "\n" + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
