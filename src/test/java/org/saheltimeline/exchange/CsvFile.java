package org.saheltimeline.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV by the letter of RFC 4180, and shares nothing with what writes it. */
public final class CsvFile {

    private final String text;
    private int at;

    private CsvFile(String text) {
        this.text = text;
    }

    public static List<List<String>> rows(String text) {
        CsvFile file = new CsvFile(text);
        List<List<String>> rows = new ArrayList<>();
        while (file.at < text.length()) {
            rows.add(file.row());
        }
        return rows;
    }

    /** Rows by the names in the first. */
    static List<Map<String, String>> records(String text) {
        List<List<String>> rows = rows(text);
        List<Map<String, String>> records = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() != rows.get(0).size()) {
                throw new AssertionError(
                        "a row of " + row.size() + " cells under " + rows.get(0).size() + ": " + row);
            }
            Map<String, String> record = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                record.put(rows.get(0).get(i), row.get(i));
            }
            records.add(record);
        }
        return records;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(cell());
            if (text.startsWith("\r\n", at)) {
                at += 2;
                return cells;
            }
            if (text.charAt(at++) != ',') {
                throw new AssertionError("neither comma nor CRLF at " + (at - 1));
            }
        }
    }

    private String cell() {
        if (text.charAt(at) != '"') {
            int from = at;
            while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }
        StringBuilder cell = new StringBuilder();
        at++;
        while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
            at += text.charAt(at) == '"' ? 1 : 0;
            cell.append(text.charAt(at++));
        }
        at++;
        return cell.toString();
    }
}
