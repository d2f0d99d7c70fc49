package org.saheltimeline.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;

/** Any bytes, read as a file of content: both readers of YAML agree, and every problem has a place in the file. */
public final class YamlFuzz {

    private YamlFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Problems problems = new Problems();
        SourceFile.of("x.fr.md", bytes, problems).ifPresent(file -> {
            bothReaders(file);
            FrontMatter.split(file, problems).ifPresent(parts -> bothReaders(parts.yaml()));
        });
        look(problems, new String(bytes, UTF_8));
    }

    private static void bothReaders(SourceFile file) {
        Problems problems = new Problems();
        Optional<YamlMap> full = FullYaml.read(file, problems);
        YamlMap plain = PlainYaml.read(file);
        if (plain != null && !(problems.isEmpty() && full.filter(plain::equals).isPresent())) {
            throw new AssertionError("the readers differ on " + file.text());
        }
        if (full.isEmpty() && !problems.hasErrors()) {
            throw new AssertionError("nothing read, and nothing said: " + file.text());
        }
        look(problems, file.text());
    }

    private static void look(Problems problems, String text) {
        for (Problem problem : problems.sorted()) {
            long lines = text.chars().filter(c -> c == '\n' || c == '\r').count() + 2;
            boolean placed = problem.place().line() >= 1
                    && problem.place().line() <= lines
                    && problem.place().column() >= 1;
            if (!placed) {
                throw new AssertionError("no place of this file: " + problem);
            }
        }
    }
}
