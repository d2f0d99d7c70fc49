package org.saheltimeline.content;

import java.util.Set;
import java.util.stream.Collectors;
import org.saheltimeline.model.Actor;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.CountryMonth;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Region;
import org.saheltimeline.model.Town;
import org.saheltimeline.problem.Problems;

/** Checks that what registries and months refer to exists. */
final class RegistryLinks {

    private final Corpus corpus;
    private final Dangling dangling;

    RegistryLinks(Corpus corpus, Problems problems) {
        this.corpus = corpus;
        this.dangling = new Dangling(problems);
    }

    void check() {
        Set<String> countries = corpus.places().countries().ids();
        for (Region region : corpus.places().regions().values()) {
            dangling.check(region.country(), "country", countries, "places.yaml, under countries");
        }
        for (Town town : corpus.places().towns().values()) {
            dangling.check(town.region(), "region", corpus.places().regions().ids(), "places.yaml, under regions");
        }
        for (Actor actor : corpus.actors().values()) {
            dangling.check(actor.country(), "country", countries, "places.yaml, under countries");
            actor.affiliations()
                    .forEach(affiliation -> dangling.check(
                            affiliation.to(), "actor", corpus.actors().ids(), "actors.yaml"));
        }
        Set<String> events = corpus.events().stream().map(Event::id).collect(Collectors.toSet());
        for (CountryMonth month : corpus.months()) {
            dangling.check(month.country(), "country", countries, "places.yaml, under countries");
            dangling.checkAll(month.events(), "event", events, "events/");
        }
    }
}
