package org.saheltimeline.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.SourceKind;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/** Dates, citations and articles in one line. */
public final class Sketches {

    private Sketches() {}

    public static EdtfDate date(String edtf) {
        return EdtfDate.parse(edtf)
                .date()
                .orElseThrow(() -> new IllegalArgumentException("the test's own date is wrong: " + edtf));
    }

    static Citation citation(Place place, String publisher, @Nullable String published, String... origins) {
        return new Citation(
                new Ref(publisher, place),
                "A report",
                null,
                "https://example.org/" + publisher,
                published == null ? null : date(published),
                "fr",
                Arrays.stream(origins).map(id -> new Ref(id, place)).toList(),
                false,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** An article that says it reports some events. */
    public static Article article(String id, String publisher, String... events) {
        return article(id, Map.of(Language.FR, "Le résumé."), citation(placeOf(id), publisher, null), events);
    }

    /** An article that relays another house. */
    public static Article relay(String id, String publisher, String origin) {
        return article(id, Map.of(Language.FR, "Le résumé."), citation(placeOf(id), publisher, null, origin));
    }

    /** An article with a digest in French. */
    public static Article digest(String id, String french) {
        return article(id, Map.of(Language.FR, french), citation(placeOf(id), "rfi", null));
    }

    private static Article article(String id, Map<Language, String> digest, Citation citation, String... events) {
        Place place = placeOf(id);
        List<Ref> reports =
                Arrays.stream(events).map(event -> new Ref(event, place)).toList();
        return new Article(
                id,
                place,
                Localized.of(Map.of(Language.FR, "Article " + id)),
                digest,
                citation,
                SourceKind.REPORT,
                reports);
    }

    private static Place placeOf(String article) {
        return Place.start("articles/2023/" + article + ".fr.md");
    }
}
