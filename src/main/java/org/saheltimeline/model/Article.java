package org.saheltimeline.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/**
 * A curated article: our digest of somebody else's report, with the way back to it.
 *
 * @param id the file's name without its language
 * @param title our headline of the digest, by language
 * @param digest Markdown, by language
 * @param events what it reports
 */
public record Article(
        String id,
        Place place,
        Localized title,
        Map<Language, String> digest,
        Citation citation,
        SourceKind kind,
        List<Ref> events) {

    public Article {
        digest = Collections.unmodifiableMap(new TreeMap<>(digest));
        events = List.copyOf(events);
    }

    /** The same article, which reports none of some events. */
    public Article without(Set<String> hidden) {
        List<Ref> kept =
                events.stream().filter(event -> !hidden.contains(event.id())).toList();
        return kept.size() == events.size() ? this : new Article(id, place, title, digest, citation, kind, kept);
    }
}
