package org.saheltimeline.render;

import java.nio.file.Path;
import java.util.List;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Language;

/** The project's own messages. */
final class OwnWords {

    private static final MessageFiles FILES =
            new MessageFiles(Path.of("templates"), List.of(Language.values()), new Problems());

    private OwnWords() {}

    static Messages in(Language language) {
        return FILES.messages(language);
    }
}
