package org.saheltimeline.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.text.Text;

/**
 * Something that can be found, as a list of results shows it.
 *
 * @param kind its number among the {@link Kinds}
 * @param date what it is sorted by; null for an article without one, which comes last
 * @param label the date in words
 * @param place where an event happened, who published an article
 * @param texts all that it can be found by
 * @param page the page that has it, below the language's folder, where that is not one of its own; else empty
 */
record Entry(
        int kind,
        String id,
        Text title,
        @Nullable EdtfDate date,
        String label,
        String place,
        List<String> texts,
        String page) {}
