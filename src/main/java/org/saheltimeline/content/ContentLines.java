package org.saheltimeline.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of content files as they are written, for who has a text and looks for the place where it stands. */
public final class ContentLines {

    private final Path root;

    public ContentLines(Path content) {
        this.root = content;
    }

    /**
     * A file's lines.
     *
     * @param file its path below the content folder, with forward slashes
     * @return none where it is not there any more, or is no text
     */
    public List<String> of(String file) {
        try {
            return Files.readString(root.resolve(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException goneOrNotText) {
            return List.of();
        }
    }
}
