package org.saheltimeline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as CSV. */
final class Table<R> {

    private final List<Column<R>> columns;

    Table(List<Column<R>> columns) {
        this.columns = columns;
    }

    List<Field> fields() {
        return columns.stream().map(Column::field).toList();
    }

    void write(Iterator<R> rows, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        for (Column<R> column : columns) {
            csv.text(column.field().name());
        }
        csv.endRow();
        while (rows.hasNext()) {
            R row = rows.next();
            for (Column<R> column : columns) {
                cell(csv, column.value().apply(row));
            }
            csv.endRow();
        }
    }

    private static void cell(Csv csv, @Nullable Object value) {
        if (value instanceof String text) {
            csv.text(text);
        } else {
            csv.value(value == null ? "" : value.toString());
        }
    }
}
