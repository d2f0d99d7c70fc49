package org.saheltimeline.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;

/**
 * A text as a bibliography cites it, in plain words without any escapes.
 *
 * @param key its name in a bibliography, of letters, digits and hyphens
 * @param authors none where nobody is named
 * @param language the title's, BCP 47
 * @param container the site or publication that it appeared in
 * @param updated the last correction; null where there was none
 * @param archiveUrl an archived copy, and {@code archiveDate} its date
 * @param digestOf what it is a digest of
 */
public record Reference(
        String key,
        List<String> authors,
        String title,
        String language,
        String container,
        @Nullable EdtfDate published,
        @Nullable EdtfDate updated,
        @Nullable String url,
        @Nullable String archiveUrl,
        @Nullable EdtfDate archiveDate,
        @Nullable EdtfDate accessed,
        @Nullable Reference digestOf) {

    public Reference {
        authors = List.copyOf(authors);
    }
}
