package org.saheltimeline.dates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tables of docs/dates.md. */
final class DatesPage {

    private DatesPage() {}

    /** The rows of all tables whose first line is this, cell by cell, without the backquotes of code. */
    static List<List<String>> rows(String header) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : lines()) {
            if (line.equals(header)) {
                inside = true;
            } else if (!line.startsWith("|")) {
                inside = false;
            } else if (inside && !line.startsWith("| ---")) {
                rows.add(cells(line));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                .map(cell -> cell.substring(1, cell.length() - 1))
                .map(cell -> cell.startsWith("`") && cell.endsWith("`") ? cell.substring(1, cell.length() - 1) : cell)
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("docs", "dates.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
