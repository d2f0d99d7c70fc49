package org.saheltimeline.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Language;

/**
 * One file of an article or page, in its language.
 *
 * @param name the file's path below the content folder
 */
record MarkdownFile(Language language, String name, Fields fields, SourceFile body, Problems problems) {

    /** Those of the files that could be read, in the order of the languages. */
    static List<MarkdownFile> all(Translated files, Path root, Problems problems) {
        List<MarkdownFile> all = new ArrayList<>();
        files.files()
                .forEach((language, path) -> SourceFile.read(root, path, SourceFile.ENTRY_LIMIT, problems)
                        .flatMap(file -> FrontMatter.split(file, problems))
                        .ifPresent(parts -> YamlReader.read(parts.yaml(), problems)
                                .ifPresent(map -> all.add(new MarkdownFile(
                                        language,
                                        parts.yaml().name(),
                                        new Fields(map, problems),
                                        parts.body(),
                                        problems)))));
        return all;
    }

    /** Reports whatever a translation has beside its title. */
    void translationDone() {
        fields.nothingElse(
                "not-in-a-translation",
                "belongs in the file that has all fields",
                "delete it here; a translation has its title and its text only");
    }
}
