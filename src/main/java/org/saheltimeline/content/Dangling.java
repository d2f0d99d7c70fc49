package org.saheltimeline.content;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Ref;
import org.saheltimeline.problem.Nearest;
import org.saheltimeline.problem.Problems;

/** Reports ids that lead nowhere, with the nearest that exists. */
final class Dangling {

    private final Problems problems;

    Dangling(Problems problems) {
        this.problems = problems;
    }

    /**
     * Checks one reference.
     *
     * @param kind what is looked for, as the message calls it ("actor")
     * @param known the ids that exist
     * @param home where such things are kept ("actors.yaml")
     * @return whether it leads somewhere
     */
    boolean check(@Nullable Ref ref, String kind, Set<String> known, String home) {
        if (ref == null || StandIn.isStandIn(ref) || known.contains(ref.id())) {
            return true;
        }
        String mend = Nearest.to(ref.id(), known)
                .map(nearest -> "did you mean \"" + nearest + "\"? If not, add it to " + home)
                .orElse("add it to " + home + ", or use one of the ids there");
        problems.error("unknown-" + kind, ref.place(), "there is no " + kind + " \"" + ref.id() + "\"", mend);
        return false;
    }

    void checkAll(Collection<Ref> refs, String kind, Set<String> known, String home) {
        refs.forEach(ref -> check(ref, kind, known, home));
    }
}
