package org.saheltimeline.content;

import java.util.Optional;
import org.saheltimeline.problem.Problems;

/**
 * A Markdown file in its two parts, each with the line numbers that it has in the file.
 *
 * @param yaml what stands between the two lines of three hyphens
 * @param body the Markdown after them
 */
record FrontMatter(SourceFile yaml, SourceFile body) {

    private static final String FENCE = "---";

    /** Splits a file; nothing (and a problem) where the front matter does not begin or does not end. */
    static Optional<FrontMatter> split(SourceFile file, Problems problems) {
        String text = file.text();
        if (!isFence(text, 0)) {
            problems.error(
                    "front-matter",
                    file.start(),
                    "the file does not begin with its front matter",
                    "make the first line --- and put the keys between it and another line ---");
            return Optional.empty();
        }
        int from = next(text, 0);
        int line = file.firstLine() + 1;
        for (int at = from; at < text.length(); at = next(text, at), line++) {
            if (isFence(text, at)) {
                SourceFile yaml = new SourceFile(file.name(), file.firstLine() + 1, text.substring(from, at));
                return Optional.of(
                        new FrontMatter(yaml, new SourceFile(file.name(), line + 1, text.substring(next(text, at)))));
            }
        }
        problems.error(
                "front-matter",
                file.start(),
                "the front matter that begins here does not end",
                "put a line --- between the keys and the text");
        return Optional.empty();
    }

    /** Whether a line is three hyphens and at most spaces. */
    private static boolean isFence(String text, int lineStart) {
        if (!text.startsWith(FENCE, lineStart)) {
            return false;
        }
        int at = lineStart + FENCE.length();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }

    /** Where the next line begins. */
    private static int next(String text, int at) {
        int newline = text.indexOf('\n', at);
        return newline < 0 ? text.length() : newline + 1;
    }
}
