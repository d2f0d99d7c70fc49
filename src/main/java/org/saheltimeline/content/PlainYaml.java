package org.saheltimeline.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain part of YAML in which content is written, many times faster than the full parser: maps and lists in
 * lines, one-line values (see {@link PlainValue}), literal texts after {@code |}, comments.
 *
 * <p>It is never wrong, only modest: at the first sign of anything else it gives up with null, which each method hands
 * on, and {@link FullYaml} decides. A tab, a folded line, a quoted key, an anchor, a mistake: all are "anything else".
 */
final class PlainYaml {

    private final String file;
    private final String text;
    private final char[] chars; // of the text; a third faster than asking the text for each
    private final int end;
    private final PlainValue values;

    private int at; // the index of the next character
    private int line;
    private int lineStart; // the index of the line's first character
    private int indent; // of the line that is begun but not read yet, in characters; -1 after the last

    private PlainYaml(SourceFile source) {
        this.file = source.name();
        this.text = source.text();
        this.chars = text.toCharArray();
        this.end = text.length();
        this.line = source.firstLine();
        this.values = new PlainValue(file, text, chars);
    }

    /** The file's map; null where the full parser must decide. */
    static @Nullable YamlMap read(SourceFile source) {
        return new PlainYaml(source).root();
    }

    private @Nullable YamlMap root() {
        toContent();
        if (indent != 0 || values.keyEnd(at) < 0) {
            return null;
        }
        YamlMap map = map(0, 1);
        return indent < 0 ? map : null;
    }

    /** A map whose first key begins here, in the column given (from 0). */
    private @Nullable YamlMap map(int column, int depth) {
        int firstLine = line;
        YamlMap.Entries entries = new YamlMap.Entries();
        do {
            int keyEnd = values.keyEnd(at);
            if (keyEnd < 0 || depth > FullYaml.MOST_NESTED) {
                return null;
            }
            YamlScalar key = new YamlScalar(file, line, column + 1, text.substring(at, keyEnd), false);
            at = keyEnd + 1;
            YamlNode value = value(column, true, depth);
            if (value == null || entries.same(key) != null) {
                return null;
            }
            entries.add(key, value);
        } while (indent == column);
        return indent > column ? null : entries.toMap(file, firstLine, column + 1);
    }

    /** A list whose first dash is here. */
    private @Nullable YamlList list(int column, int depth) {
        if (depth > FullYaml.MOST_NESTED) {
            return null;
        }
        int firstLine = line;
        List<YamlNode> items = new ArrayList<>();
        do {
            at++;
            YamlNode item = value(column, false, depth);
            if (item == null) {
                return null;
            }
            items.add(item);
        } while (indent == column && values.isDash(at));
        return indent > column ? null : new YamlList(file, firstLine, column + 1, items);
    }

    /** What follows a colon or a dash, on its line or below it. */
    private @Nullable YamlNode value(int column, boolean ofKey, int depth) {
        int ownerLine = line;
        int ownerEnd = at - lineStart;
        at = values.skipSpaces(at);
        if (at == end || chars[at] == '\n' || chars[at] == '#') {
            toNextContent();
            if (indent > column) {
                return block(indent, depth + 1);
            }
            if (ofKey && indent == column && values.isDash(at)) {
                return list(column, depth + 1);
            }
            return new YamlScalar(file, ownerLine, ownerEnd + 1, "", false);
        }
        if (!ofKey && (values.isDash(at) || values.keyEnd(at) >= 0)) {
            return block(at - lineStart, depth + 1);
        }
        return chars[at] == '|' ? literal(column) : oneLine(depth + 1);
    }

    private @Nullable YamlNode block(int column, int depth) {
        return values.isDash(at) ? list(column, depth) : map(column, depth);
    }

    private @Nullable YamlNode oneLine(int depth) {
        YamlNode value = values.read(at, line, lineStart, depth);
        if (value == null) {
            return null;
        }
        at = values.skipSpaces(values.end());
        if (at < end && chars[at] != '\n' && (chars[at] != '#' || at == values.end())) {
            return null;
        }
        toNextContent();
        return value;
    }

    /** Goes on to the next line that is more than spaces and a comment. */
    private void toNextContent() {
        int newline = text.indexOf('\n', at);
        at = newline < 0 ? end : newline + 1;
        lineStart = at;
        line++;
        toContent();
    }

    /** The same from the beginning of a line, which counts. */
    private void toContent() {
        lineStart = at;
        while (true) {
            at = values.skipSpaces(at);
            if (at == end) {
                indent = -1;
                return;
            }
            char c = chars[at];
            if (c != '\n' && c != '#') {
                indent = at - lineStart;
                return;
            }
            int newline = c == '\n' ? at : text.indexOf('\n', at);
            at = newline < 0 ? end : newline + 1;
            lineStart = at;
            line++;
        }
    }

    /** A literal text, here at its bar. */
    private @Nullable YamlScalar literal(int column) {
        int barLine = line;
        int barColumn = at - lineStart + 1;
        char chomping = at + 1 < end ? chars[at + 1] : '\n';
        boolean clip = chomping != '-' && chomping != '+';
        at = values.skipSpaces(clip ? at + 1 : at + 2);
        if (at >= end || chars[at] != '\n') {
            return null;
        }
        at++;
        line++;
        int margin = margin(column);
        if (margin < 0) {
            return null;
        }
        StringBuilder literal = new StringBuilder();
        int breaks = lines(margin, literal);
        if (breaks < 0) {
            return null;
        }
        for (int i = 0; i < (clip ? Math.min(breaks, 1) : chomping == '+' ? breaks : 0); i++) {
            literal.append('\n');
        }
        toContent();
        return new YamlScalar(file, barLine, barColumn, literal.toString(), true);
    }

    /** How far a literal text is indented, by its first line; -1 where that is not plain to see. */
    private int margin(int column) {
        int widest = 0;
        for (int start = at; start < end; ) {
            int content = values.skipSpaces(start);
            int width = content - start;
            if (content < end && chars[content] != '\n') {
                return width > column && width >= widest ? width : -1;
            }
            widest = Math.max(widest, width);
            start = content + 1;
        }
        return -1;
    }

    /** Gathers a literal text; gives the line breaks after it, which chomping decides on, or -1. */
    private int lines(int margin, StringBuilder literal) {
        int breaks = 0;
        while (at < end) {
            int newline = text.indexOf('\n', at);
            int lineEnd = newline < 0 ? end : newline;
            int content = at;
            while (content < lineEnd && content - at < margin && chars[content] == ' ') {
                content++;
            }
            if (content < lineEnd) {
                if (content - at < margin) {
                    return breaks;
                }
                for (; breaks > 0; breaks--) {
                    literal.append('\n');
                }
                literal.append(text.substring(content, lineEnd));
            } else if (newline < 0) {
                return -1; // spaces at the end of the file
            }
            if (newline < 0) {
                at = end;
                return breaks;
            }
            breaks++;
            at = newline + 1;
            line++;
        }
        return breaks;
    }
}
