package org.saheltimeline.check;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Claim;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Scope;
import org.saheltimeline.model.Source;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Problems;

/**
 * A source cannot count the dead of an event that had not begun when it was published; for background it may be older.
 */
final class ClaimBeforeEvent implements Rule {

    @Override
    public void check(Timeline timeline, Problems problems) {
        for (Event event : timeline.events().values()) {
            Map<String, Source> sources = new HashMap<>();
            event.sources().forEach(source -> sources.put(source.key(), source));
            for (Claim claim : event.toll().claims()) {
                @Nullable Source source = sources.get(claim.source().id());
                @Nullable
                EdtfDate published =
                        source == null ? null : timeline.citation(source).published();
                if (published != null
                        && claim.scope() != Scope.WIDER
                        && published.latest().isBefore(event.date().earliest())) {
                    problems.warning(
                            "claim-before-event",
                            claim.source().place(),
                            "the source of this figure was published (" + published.text() + ") before the event ("
                                    + event.date().text() + ")",
                            "check both dates, or give the claim `scope: wider`");
                }
            }
        }
    }
}
