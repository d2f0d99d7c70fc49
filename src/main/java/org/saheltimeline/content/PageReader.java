package org.saheltimeline.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saheltimeline.model.InternalLink;
import org.saheltimeline.model.StandingPage;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/** Reads a standing page, one file a language. */
final class PageReader {

    private final Path root;
    private final Problems problems;

    PageReader(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    Optional<StandingPage> read(Translated files) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        Map<Language, String> descriptions = new EnumMap<>(Language.class);
        Map<Language, String> bodies = new EnumMap<>(Language.class);
        List<InternalLink> links = new ArrayList<>();
        List<MarkdownFile> read = MarkdownFile.all(files, root, problems);
        for (MarkdownFile file : read) {
            Fields fields = file.fields();
            fields.required("title").text().ifPresent(title -> titles.put(file.language(), title));
            fields.optional("description").text().ifPresent(text -> descriptions.put(file.language(), text));
            fields.done();
            bodies.put(file.language(), file.body().text());
            links.addAll(InternalLinks.in(file.body()));
        }
        if (titles.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StandingPage(
                files.id(),
                Place.start(read.get(0).name()),
                Localized.of(titles),
                descriptions.isEmpty() ? null : Localized.of(descriptions),
                bodies,
                links));
    }
}
