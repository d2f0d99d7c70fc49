package org.saheltimeline.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of plain YAML that stand on one line: bare and quoted texts, lists in brackets, maps in braces. The
 * part of {@link PlainYaml} that knows nothing of indentation; it gives up with null likewise.
 */
final class PlainValue {

    /** What cannot begin a bare text; a dash can, before a letter or digit. */
    private static final String INDICATORS = "?:,[]{}#&*!|>'\"%@`";

    private final String file;
    private final String text;
    private final char[] chars;
    private final int end;

    private int at;
    private int line;
    private int lineStart;

    PlainValue(String file, String text, char[] chars) {
        this.file = file;
        this.text = text;
        this.chars = chars;
        this.end = text.length();
    }

    /** The value that begins at an index; afterwards {@link #end()} is the index after it. */
    @Nullable
    YamlNode read(int index, int line, int lineStart, int depth) {
        this.at = index;
        this.line = line;
        this.lineStart = lineStart;
        char first = chars[index];
        if (first != '[' && first != '{') {
            return first == '"' || first == '\'' ? quoted() : bare(false);
        }
        YamlNode flow = flow(depth);
        return flow == null || hasSurrogate(index, at) ? null : flow;
    }

    int end() {
        return at;
    }

    int skipSpaces(int index) {
        int i = index;
        while (i < end && chars[i] == ' ') {
            i++;
        }
        return i;
    }

    /** Whether a list item's dash is here. */
    boolean isDash(int index) {
        return chars[index] == '-' && isBlank(index + 1);
    }

    /** The index of the colon that ends the simple key which begins here; -1 where none does. */
    int keyEnd(int index) {
        int i = index;
        while (i < end && (isWordCharacter(chars[i]) || (i > index && isKeyMark(chars[i])))) {
            i++;
        }
        boolean isKey = i > index && i - index < 200 && i < end && chars[i] == ':' && isBlank(i + 1);
        return isKey ? i : -1;
    }

    private static boolean isWordCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static boolean isKeyMark(char c) {
        return c == '-' || c == '.';
    }

    private boolean isBlank(int index) {
        return index >= end || chars[index] == ' ' || chars[index] == '\n';
    }

    /** Columns count code points: a character of two units would shift what follows it on the line. */
    private boolean hasSurrogate(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isSurrogate(chars[i])) {
                return true;
            }
        }
        return false;
    }

    private YamlScalar scalar(int start, String value, boolean quoted) {
        return new YamlScalar(file, line, start - lineStart + 1, value, quoted);
    }

    private @Nullable YamlScalar bare(boolean inFlow) {
        int start = at;
        char first = chars[start];
        if (INDICATORS.indexOf(first) >= 0
                || (first == '-' && (start + 1 == end || !isWordCharacter(chars[start + 1])))) {
            return null;
        }
        int last = start; // the index after the last character that is no space
        for (; at < end; at++) {
            char c = chars[at];
            if (c == '\n' || (c == '#' && last < at)) {
                break;
            }
            if (c == '\t' || (c == ':' && endsKey(at + 1, inFlow))) {
                return null;
            }
            if (inFlow && isFlowIndicator(c)) {
                break;
            }
            if (c != ' ') {
                last = at + 1;
            }
        }
        at = last;
        return scalar(start, text.substring(start, last), false);
    }

    private boolean endsKey(int index, boolean inFlow) {
        return isBlank(index) || chars[index] == '\t' || (inFlow && isFlowIndicator(chars[index]));
    }

    private static boolean isFlowIndicator(char c) {
        return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
    }

    private @Nullable YamlScalar quoted() {
        int start = at;
        char quote = chars[start];
        int from = start + 1; // what is not copied yet
        StringBuilder unescaped = null;
        for (at = from; at < end; at++) {
            char c = chars[at];
            if (c == '\n' || c == '\t') {
                return null;
            }
            char next = at + 1 < end ? chars[at + 1] : '\n';
            boolean escapes = quote == '"' ? c == '\\' : c == '\'' && next == '\'';
            if (c == quote && !escapes) {
                String rest = text.substring(from, at++);
                return scalar(
                        start, unescaped == null ? rest : unescaped.append(rest).toString(), true);
            }
            if (escapes) {
                if (next != quote && next != '\\') {
                    return null;
                }
                unescaped = unescaped == null ? new StringBuilder() : unescaped;
                unescaped.append(text, from, at).append(next);
                from = ++at + 1;
            }
        }
        return null;
    }

    private @Nullable YamlNode flow(int depth) {
        char open = at < end ? chars[at] : '\n';
        if (open == '"' || open == '\'') {
            return quoted();
        }
        if (open == '[' || open == '{') {
            if (depth > FullYaml.MOST_NESTED) {
                return null;
            }
            return open == '[' ? flowList(depth) : flowMap(depth);
        }
        return open == '\n' ? null : bare(true);
    }

    private @Nullable YamlList flowList(int depth) {
        int start = at;
        List<YamlNode> items = new ArrayList<>();
        if (!closesEmpty(']')) {
            do {
                at = skipSpaces(at + 1);
                YamlNode item = flow(depth + 1);
                if (item == null) {
                    return null;
                }
                items.add(item);
            } while (isComma());
        }
        return closes(']') ? new YamlList(file, line, start - lineStart + 1, items) : null;
    }

    private @Nullable YamlMap flowMap(int depth) {
        int start = at;
        YamlMap.Entries entries = new YamlMap.Entries();
        if (!closesEmpty('}')) {
            do {
                at = skipSpaces(at + 1);
                int keyEnd = keyEnd(at);
                if (keyEnd < 0) {
                    return null;
                }
                YamlScalar key = scalar(at, text.substring(at, keyEnd), false);
                at = skipSpaces(keyEnd + 1);
                YamlNode value = flow(depth + 1);
                if (value == null || entries.same(key) != null) {
                    return null;
                }
                entries.add(key, value);
            } while (isComma());
        }
        return closes('}') ? entries.toMap(file, line, start - lineStart + 1) : null;
    }

    /** Goes to the bracket that closes at once, if it does. */
    private boolean closesEmpty(char close) {
        int next = skipSpaces(at + 1);
        if (next < end && chars[next] == close) {
            at = next;
            return true;
        }
        return false;
    }

    private boolean isComma() {
        at = skipSpaces(at);
        return at < end && chars[at] == ',';
    }

    private boolean closes(char close) {
        return at < end && chars[at++] == close;
    }
}
