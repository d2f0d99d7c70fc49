package org.saheltimeline.browser;

import java.util.List;
import java.util.stream.Stream;

/** A page of each kind, none of more than fifty events. */
final class Samples {

    static final String EVENT = "events/2023-10-02-tabatol-attack/index.html";
    static final String YEAR = "timeline/2023/index.html";

    private static final List<String> KINDS = List.of(
            "index.html",
            "timeline/index.html",
            YEAR,
            EVENT,
            "articles/2023-10-03-bbc-niger-29-soldats/index.html",
            "countries/index.html",
            "countries/mr/index.html",
            "countries/ml/index.html",
            "actors/issp/index.html",
            "types/battles/index.html",
            "publishers/rfi/index.html",
            "search/index.html?q=Kidal",
            "map/index.html?country=ml",
            "corrections/index.html",
            "data/index.html",
            "methodology/index.html");

    private Samples() {}

    /** One of each kind in a language. */
    static List<String> in(String language) {
        return KINDS.stream().map(page -> language + "/" + page).toList();
    }

    /** One of each kind in each language, and the pages that have none. */
    static List<String> all() {
        return Stream.of(in("fr"), in("en"), in("ar"), List.of("index.html", "404.html"))
                .flatMap(List::stream)
                .toList();
    }
}
