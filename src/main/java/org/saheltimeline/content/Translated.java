package org.saheltimeline.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Language;

/**
 * The files of one article or page, one a language, found by their names {@code ID.LANG.md}.
 *
 * @param files by language, in the order of {@link Language}
 */
record Translated(String id, Map<Language, Path> files) {

    /** Groups files by id; a name of another form, and a second file of an id and language, are problems. */
    static List<Translated> group(List<Path> files, Path root, Problems problems) {
        Map<String, Map<Language, Path>> byId = new TreeMap<>();
        for (Path file : files) {
            String[] parts = file.getFileName().toString().split("\\.", -1);
            Place start = Place.start(ContentFiles.name(root, file));
            Optional<Language> language = parts.length == 3 ? Language.of(parts[1]) : Optional.empty();
            if (language.isEmpty()) {
                problems.error(
                        "file-name",
                        start,
                        "the file's name does not say its language",
                        "name it ID.LANG.md, with one of " + String.join(", ", Language.codes()));
            } else if (Ids.check(parts[0], start, problems)) {
                Path first =
                        byId.computeIfAbsent(parts[0], id -> new TreeMap<>()).putIfAbsent(language.get(), file);
                if (first != null) {
                    problems.error(
                            "duplicate-file",
                            start,
                            "there is another " + file.getFileName() + ", " + ContentFiles.name(root, first),
                            "give one of the two another id, or remove it");
                }
            }
        }
        return byId.entrySet().stream()
                .map(entry -> new Translated(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The path of the first of the files below the content folder. */
    String firstName(Path root) {
        return ContentFiles.name(root, files.values().iterator().next());
    }
}
