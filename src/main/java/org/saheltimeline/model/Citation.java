package org.saheltimeline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.text.Localized;

/**
 * Somebody else's text, as a bibliography would give it.
 *
 * @param title as published; in [square brackets] where it is our description; null where it is not known
 * @param url null where the text has no address of its own
 * @param language of the text, BCP 47
 * @param origins whom it came from, where the publisher relayed others; empty means the publisher itself
 * @param originInferred whether the origin was inferred from matching copy
 * @param via the site on which a relayed copy was read
 * @param provenance how a text without an address reached us
 * @param archiveUrl an archived copy, and {@code archiveDate} its date
 * @param accessed when the page itself was read
 */
public record Citation(
        Ref publisher,
        @Nullable String title,
        @Nullable String author,
        @Nullable String url,
        @Nullable EdtfDate published,
        String language,
        List<Ref> origins,
        boolean originInferred,
        @Nullable String via,
        @Nullable Localized provenance,
        @Nullable Localized note,
        @Nullable String archiveUrl,
        @Nullable EdtfDate archiveDate,
        @Nullable EdtfDate accessed) {

    public Citation {
        origins = List.copyOf(origins);
    }
}
