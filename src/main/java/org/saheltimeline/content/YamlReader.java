package org.saheltimeline.content;

import java.util.Optional;
import org.saheltimeline.problem.Problems;

/**
 * Reads a YAML file whose outermost form is a map.
 *
 * <p>{@link PlainYaml} reads what curators write day by day; whatever it is not sure of is left to {@link FullYaml},
 * which alone finds problems. Both give the same tree.
 */
final class YamlReader {

    private YamlReader() {}

    /** The file's map, or nothing (and a problem) where the file is no such YAML. */
    static Optional<YamlMap> read(SourceFile file, Problems problems) {
        YamlMap plain = PlainYaml.read(file);
        return plain != null ? Optional.of(plain) : FullYaml.read(file, problems);
    }
}
