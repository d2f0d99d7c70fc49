package org.saheltimeline.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/**
 * A page of its own, such as the methodology.
 *
 * @param id the file's name without its language, also in the address
 * @param body Markdown, by language
 * @param links what the texts link to within the timeline
 */
public record StandingPage(
        String id,
        Place place,
        Localized title,
        @Nullable Localized description,
        Map<Language, String> body,
        List<InternalLink> links) {

    public StandingPage {
        body = Collections.unmodifiableMap(new TreeMap<>(body));
        links = List.copyOf(links);
    }
}
