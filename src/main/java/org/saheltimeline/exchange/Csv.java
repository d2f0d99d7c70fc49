package org.saheltimeline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes rows of CSV (RFC 4180) in UTF-8.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV Injection</a>
 */
final class Csv {

    /** What a formula begins with, the wide forms that Excel takes for the same included. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final OutputStream out;
    private final StringBuilder row = new StringBuilder();
    private boolean first = true;

    Csv(OutputStream out) {
        this.out = out;
    }

    void text(String text) {
        cell(!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text);
    }

    /** A number or day, which may begin with a minus. */
    void value(String value) {
        cell(value);
    }

    private void cell(String text) {
        if (first) {
            first = false;
        } else {
            row.append(',');
        }
        if (needsQuotes(text)) {
            row.append('"');
            row.append(text.replace("\"", "\"\""));
            row.append('"');
        } else {
            row.append(text);
        }
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    }

    void endRow() throws IOException {
        row.append("\r\n");
        out.write(row.toString().getBytes(StandardCharsets.UTF_8));
        row.setLength(0);
        first = true;
    }
}
