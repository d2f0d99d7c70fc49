package org.saheltimeline.dates;

/** Turns signs that look like EDTF's, or were EDTF's before 2019, into EDTF's. */
final class Signs {

    private static final String OTHER_DASHES = "‐‑‒–—―−";

    private Signs() {}

    /** The text without spaces and invisible characters, in plain digits, hyphens and capitals. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> append(c, clean));
        return clean.toString()
                .replace("UNKNOWN", "")
                .replace("OPEN", "..")
                .replace('U', 'X')
                .replace("...", "..")
                .replace("?~", "%")
                .replace("~?", "%");
    }

    /** What is wrong with the sign at a place where the clean text differs. */
    static String complaint(String text, int index) {
        int c = text.codePointAt(index);
        if (isSpace(c)) {
            return "a date has no spaces";
        }
        if (Character.getType(c) == Character.FORMAT) {
            return "there is an invisible character in the date";
        }
        if (c == '~' || c == '?') {
            return "approximate and uncertain together are %";
        }
        if (text.startsWith("unknown", index) || text.startsWith("open", index)) {
            return "nothing is written for an unknown end, two dots for an open one";
        }
        if (c == 'u') {
            return "a digit that is not known is written X";
        }
        return c >= 'a' && c <= 'z'
                ? "EDTF writes its letters as capitals"
                : "EDTF does not write \"" + Character.toString(c) + "\" here";
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void append(int c, StringBuilder clean) {
        if (isSpace(c) || Character.getType(c) == Character.FORMAT) {
            return;
        }
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            clean.append((char) ('0' + digit));
        } else if (OTHER_DASHES.indexOf(c) >= 0) {
            clean.append('-');
        } else if (c >= 'a' && c <= 'z') {
            clean.append((char) (c - 'a' + 'A'));
        } else {
            switch (c) {
                case '…' -> clean.append("..");
                case '∼', '≈' -> clean.append('~');
                case '؟' -> clean.append('?');
                case '،', ';', '؛' -> clean.append(',');
                case '∕', '⁄', '／' -> clean.append('/');
                default -> clean.appendCodePoint(c);
            }
        }
    }
}
