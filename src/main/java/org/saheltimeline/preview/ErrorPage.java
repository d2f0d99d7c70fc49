package org.saheltimeline.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Severity;
import org.saheltimeline.problem.SourceLines;

/** The page that stands for all while there is no site to show: what is wrong, where, how to mend it. */
final class ErrorPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
            connect-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Cannot be shown yet</title>
            <style>
            body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem 4rem}
            h1{font-size:1.4rem} li{margin-block:1.5rem} ol{padding:0;list-style:none}
            code,pre{font:.9rem/1.4 ui-monospace,monospace} pre{overflow-x:auto;padding:.5rem;border-left:3px solid #b3261e}
            p{margin:.2rem 0} .mend{font-weight:600}
            </style>
            </head>
            <body>
            <main>
            <h1>The site cannot be shown yet</h1>
            <p>This page shows it as soon as these files are mended and saved.</p>
            <ol>
            """;

    private final Supplier<SourceLines> lines;

    /**
     * Pages of errors.
     *
     * @param lines gives the lines of the files as they are now
     */
    ErrorPage(Supplier<SourceLines> lines) {
        this.lines = lines;
    }

    byte[] page(List<Problem> problems) {
        StringBuilder html = new StringBuilder(HEAD);
        SourceLines source = lines.get();
        problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .limit(100)
                .forEach(problem -> item(problem, source, html));
        html.append("</ol>\n</main>\n</body>\n</html>\n");
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void item(Problem problem, SourceLines source, StringBuilder html) {
        String place = source.path(problem.place()) + ":" + problem.place().line() + ":"
                + problem.place().column();
        html.append("<li><p><code>").append(escape(place)).append("</code></p>\n<p>");
        html.append(escape(SourceLines.printable(problem.message())));
        html.append("</p>\n<p class=\"mend\">").append(escape(SourceLines.printable(problem.mend())));
        html.append("</p>\n");
        SourceLines.Line line = source.line(problem.place());
        if (!line.text().isBlank()) {
            html.append("<pre>").append(escape(line.text()));
            html.append('\n').append(line.before()).append("^</pre>\n");
        }
        html.append("</li>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
