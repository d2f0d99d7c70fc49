package org.saheltimeline.preview;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.saheltimeline.problem.Problem;

/** Hears what a preview does. Called from one thread at a time. */
public interface Listener {

    /**
     * The site has been read and can be seen.
     *
     * @param address where
     */
    void ready(String address, Duration took);

    /** Changes have been taken in; they are shown, unless a problem is an error. */
    void changed(Set<Path> files, Duration took);

    /** The problems are others than before; none where all is mended. */
    void problems(List<Problem> problems);
}
