package org.saheltimeline.exchange;

import java.util.ArrayList;
import java.util.List;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.Timeline;

/** The data files: all events, and the same a country. */
public final class DataFiles {

    private static final List<DataFormat> FORMATS =
            List.of(new EventsCsv(), new ClaimsCsv(), new EventsGeoJson(), new EventsJson());

    private DataFiles() {}

    /** The files with all events. */
    public static List<DataFile> all() {
        return in(Extract.ALL);
    }

    /** The files with a country's events; they exist where the country has any. */
    public static List<DataFile> of(Country country) {
        return in(Extract.folder(country));
    }

    private static List<DataFile> in(String folder) {
        return FORMATS.stream().map(format -> format.file(folder)).toList();
    }

    static List<Document> documents(Timeline timeline) {
        List<Document> documents = new ArrayList<>();
        for (Extract extract : Extract.of(timeline)) {
            for (DataFormat format : FORMATS) {
                documents.add(Document.of(
                        format.file(extract.folder()).url(), extract.events(), out -> format.write(extract, out)));
            }
        }
        documents.add(Document.of(DataPackage.URL, out -> new DataPackage(timeline).write(out)));
        return documents;
    }
}
