package org.saheltimeline.exchange;

import java.util.List;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Localized;

/**
 * A data file that readers can download. Its size is known only once it is written.
 *
 * @param key its name as a message key and anchor: {@code events-csv}
 * @param fields every field that it can have
 */
public record DataFile(Url url, String mediaType, String key, Localized description, List<Field> fields) {

    public DataFile {
        fields = List.copyOf(fields);
    }

    /** The file's own name, without its folder. */
    public String name() {
        return url.path().substring(url.path().lastIndexOf('/') + 1);
    }

    /** The extension of its name: {@code csv}. */
    public String format() {
        return url.path().substring(url.path().lastIndexOf('.') + 1);
    }
}
