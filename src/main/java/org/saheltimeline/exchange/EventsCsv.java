package org.saheltimeline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.saheltimeline.pages.Url;

/** Events as CSV, a row an event. */
final class EventsCsv implements DataFormat {

    private static final Table<EventRow> TABLE = new Table<>(EventColumns.list());

    @Override
    public DataFile file(String folder) {
        return new DataFile(
                new Url(folder + "events.csv"),
                "text/csv",
                "events-csv",
                Field.bilingual("Les événements, une ligne chacun.", "The events, one row each."),
                TABLE.fields());
    }

    @Override
    public void write(Extract extract, OutputStream out) throws IOException {
        Addresses addresses = new Addresses(extract.timeline().site());
        TABLE.write(
                extract.events().stream()
                        .map(event -> EventRow.of(extract.timeline(), addresses, event))
                        .iterator(),
                out);
    }
}
