package org.saheltimeline.check;

import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Problems;

/** One thing that an editor's desk would look for. */
interface Rule {

    void check(Timeline timeline, Problems problems);
}
