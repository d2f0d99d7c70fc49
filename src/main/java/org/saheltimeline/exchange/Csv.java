package org.saheltimeline.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
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

    private final Writer writer;
    private boolean first = true;

    Csv(OutputStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
    }

    void text(String text) throws IOException {
        cell(!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text);
    }

    /** A number or day, which may begin with a minus. */
    void value(String value) throws IOException {
        cell(value);
    }

    private void cell(String text) throws IOException {
        if (first) {
            first = false;
        } else {
            writer.write(',');
        }
        if (needsQuotes(text)) {
            writer.write('"');
            writer.write(text.replace("\"", "\"\""));
            writer.write('"');
        } else {
            writer.write(text);
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
        writer.write("\r\n");
        first = true;
    }

    void flush() throws IOException {
        writer.flush();
    }
}
