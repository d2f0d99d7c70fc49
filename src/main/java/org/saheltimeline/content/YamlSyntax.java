package org.saheltimeline.content;

import java.util.List;
import java.util.Optional;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says in plain words why a file is no YAML, and how to mend it. */
final class YamlSyntax {

    /**
     * What the parser's words mean to a curator.
     *
     * @param sign what the parser's context and problem contain; the first that fits holds
     * @param atContext whether the place is where the construct began, not where the parser gave up
     */
    private record Advice(String sign, boolean atContext, String message, String mend) {}

    private static final String QUOTE_IT = "put the value in quotes";

    private static final String CLOSE_IT =
            "close the quote where its text ends; inside '…' write '' for ', inside \"…\" write \\\" for \"";

    private static final List<Advice> ADVICE = List.of(
            new Advice("\\t(TAB)", false, "a tab stands where only spaces may", "indent with spaces, never with tabs"),
            new Advice("cannot start any token", false, "a bare value cannot begin with this character", QUOTE_IT),
            new Advice("quoted scalar found unexpected", true, "the quote that opens here is never closed", CLOSE_IT),
            new Advice(
                    "double-quoted scalar",
                    false,
                    "a backslash in double quotes must be followed by a known letter",
                    "write \\\\ for a backslash, or put the value in single quotes"),
            new Advice(
                    "sequence entries are not allowed",
                    false,
                    "a list cannot begin on the line of its key",
                    "put its first `- ` on the next line"),
            new Advice("mapping keys are not allowed", false, "a bare value cannot begin with `? `", QUOTE_IT),
            new Advice(
                    "a flow sequence",
                    true,
                    "the [ that opens here is not closed, or lacks a comma",
                    "close it with ], separate its items with commas, quote items that contain , [ ] { } or `: `"),
            new Advice(
                    "a flow mapping",
                    true,
                    "the { that opens here is not closed, or lacks a comma",
                    "close it with }, separate its entries with commas, quote values that contain , [ ] { } or `: `"),
            new Advice(
                    "expected the node content",
                    false,
                    "a value is missing in front of this character",
                    "write the value; if the character begins it, put it in quotes"),
            new Advice(
                    "leading empty lines",
                    false,
                    "an empty line in front of this text has more spaces than the text",
                    "delete the spaces of the empty lines"),
            new Advice(
                    "a block scalar",
                    false,
                    "after | or > the line must end",
                    "begin the text on the next line, or quote a value that begins with | or >"),
            new Advice("an alias", true, "a bare value cannot begin with *", QUOTE_IT),
            new Advice("an anchor", true, "a bare value cannot begin with &", QUOTE_IT),
            new Advice("tag", true, "a bare value cannot begin with !", QUOTE_IT),
            new Advice("directive", false, "a line cannot begin with %", "put it in quotes, or delete it"));

    private final SourceFile file;
    private final Lines lines;

    YamlSyntax(SourceFile file) {
        this.file = file;
        this.lines = new Lines(file.text());
    }

    /**
     * The problem that an exception of the parser means.
     *
     * @param last where the parser's last token began
     */
    Problem explain(JacksonException exception, TokenStreamLocation last) {
        if (exception.getCause() instanceof MarkedYamlEngineException marked) {
            String words = marked.getContext() + " " + marked.getProblem();
            Mark problem = marked.getProblemMark().orElseThrow();
            Mark context = marked.getContextMark().orElse(problem);
            return guess(words, problem, context, last);
        }
        if (exception.getOriginalMessage().startsWith("Expected a property name")) {
            return Problem.error(
                    "yaml-feature",
                    place(last.getLineNr(), last.getColumnNr()),
                    "a key must be a text, not a list, a map or an alias",
                    "put the key in quotes");
        }
        return unknown(exception.getOriginalMessage(), last.getLineNr(), last.getColumnNr());
    }

    private Problem guess(String words, Mark problem, Mark context, TokenStreamLocation last) {
        int line = problem.getLine() + 1;
        int column = problem.getColumn() + 1;
        if (words.contains("mapping values are not allowed")) {
            return colon(line, column);
        }
        if (words.contains("could not find expected ':'")) {
            return noColon(context.getLine() + 1, context.getColumn() + 1);
        }
        if (words.contains("expected <block end>") || words.contains("expected '<document start>'")) {
            return misfit(line, column, last);
        }
        Optional<Advice> advice =
                ADVICE.stream().filter(a -> words.contains(a.sign())).findFirst();
        if (advice.isEmpty()) {
            return unknown(words, line, column);
        }
        Mark mark = advice.get().atContext() ? context : problem;
        return syntax(
                mark.getLine() + 1,
                mark.getColumn() + 1,
                advice.get().message(),
                advice.get().mend());
    }

    /** A colon with a space where none can be. */
    private Problem colon(int line, int column) {
        String before = lines.before(line, column).stripLeading();
        if (before.contains(": ") || before.startsWith("\"") || before.startsWith("'")) {
            return syntax(line, column, "a bare value cannot contain a colon with a space after it", QUOTE_IT);
        }
        int above = lines.above(line);
        if (isTight(lines.line(above))) {
            return noColon(above, 1 + indentation(above));
        }
        return syntax(
                line,
                1 + indentation(line),
                "this line is indented deeper than line " + (above + file.firstLine() - 1)
                        + ", which has its value already",
                "indent it as the lines of the same map are");
    }

    /** A line that should be a key with its value and is not. */
    private Problem noColon(int line, int column) {
        String text = lines.line(line);
        if (text.contains(":\u00A0") || text.contains(":\u202F")) {
            return syntax(line, column, "a no-break space follows the colon", "type an ordinary space after the colon");
        }
        if (isTight(text)) {
            return syntax(
                    line, column, "no space follows the colon", "write `key: value`, with a space after the colon");
        }
        return syntax(
                line,
                column,
                "this line is no `key: value`",
                "write a colon and a space after the key, or indent the line if it continues the text above");
    }

    /** Something that ends neither what stands before it nor begins anything that may be here. */
    private Problem misfit(int line, int column, TokenStreamLocation last) {
        String before = lines.before(line, column).stripTrailing();
        if (before.endsWith("\"") || before.endsWith("'")) {
            return last.getLineNr() < line
                    ? syntax(
                            last.getLineNr(),
                            last.getColumnNr(),
                            "the quote that opens here is not closed before line " + (line + file.firstLine() - 1),
                            CLOSE_IT)
                    : syntax(line, column, "text follows a closing quote", CLOSE_IT);
        }
        if (before.endsWith("]") || before.endsWith("}")) {
            return syntax(line, column, "text follows a closing bracket", "put the whole value in quotes");
        }
        if (!before.isBlank()) {
            return syntax(line, column, "this does not fit what stands before it on the line", QUOTE_IT);
        }
        if (lines.line(line).startsWith("- ", column - 1)) {
            return syntax(
                    line,
                    column,
                    "a list item stands where a key is expected",
                    "indent it as the other items of its list are, or write the list's key above it");
        }
        return syntax(
                line,
                column,
                "this line's indentation fits no line above it",
                "indent it as the lines of the same map are");
    }

    private Problem unknown(String words, int line, int column) {
        return syntax(
                line, column, "this is no YAML (the parser says: " + words + ")", "compare it with a file that works");
    }

    /** Whether a line has a key's colon and no space after it. */
    private static boolean isTight(String line) {
        return line.strip().matches("[\\w.-]+:\\S.*");
    }

    private int indentation(int line) {
        String text = lines.line(line);
        return text.length() - text.stripLeading().length();
    }

    private Problem syntax(int line, int column, String message, String mend) {
        return Problem.error("yaml-syntax", place(line, column), message, mend);
    }

    private Place place(int line, int column) {
        return new Place(file.name(), line + file.firstLine() - 1, column);
    }
}
