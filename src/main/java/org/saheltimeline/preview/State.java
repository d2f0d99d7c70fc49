package org.saheltimeline.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Severity;

/**
 * What the preview shows at a moment.
 *
 * @param version counts the states, from 1
 * @param shown the last version of the site that could be made; null where there was none yet
 * @param before the one before it, for pages that cannot be made of it; null where there was none
 * @param problems of the files as they are now, by file, line and column
 * @param checked whether the editorial rules have been asked; until then they say what they said before
 */
record State(
        long version, @Nullable Snapshot shown, @Nullable Snapshot before, List<Problem> problems, boolean checked) {

    State {
        problems = List.copyOf(problems);
    }

    /** The last version of which no page is known to fail; null where there was none. */
    @Nullable
    Snapshot lastSound() {
        return shown != null && shown.failed() ? before : shown;
    }

    /** Whether what is shown is older than the files, since they cannot be made into a site. */
    boolean isOutdated() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
