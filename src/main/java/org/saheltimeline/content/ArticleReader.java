package org.saheltimeline.content;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.InternalLink;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.SourceKind;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/** Reads an article: one file with all fields, and others that translate its title and text. */
final class ArticleReader {

    private final Path root;
    private final Consumer<InternalLink> links;
    private final Problems problems;

    /**
     * Reads articles.
     *
     * @param links takes what their texts link to, from any thread
     */
    ArticleReader(Path root, Consumer<InternalLink> links, Problems problems) {
        this.root = root;
        this.links = links;
        this.problems = problems;
    }

    /** The article; what is missing or wrong is reported and stood in for. */
    Article read(Translated files) {
        List<MarkdownFile> read = MarkdownFile.all(files, root, problems);
        if (read.isEmpty()) {
            return StandIn.article(files.id(), Place.start(files.firstName(root)));
        }
        MarkdownFile main = read.stream()
                .filter(file -> file.fields().optional("publisher").isPresent())
                .findFirst()
                .orElse(read.get(0));
        Map<Language, String> titles = new EnumMap<>(Language.class);
        Map<Language, String> digest = new EnumMap<>(Language.class);
        for (MarkdownFile file : read) {
            file.fields().required("title").text().ifPresent(title -> titles.put(file.language(), title));
            digest.put(file.language(), file.body().text());
            InternalLinks.in(file.body()).forEach(links);
            if (file.language() != main.language()) {
                file.translationDone();
            }
        }
        return article(files.id(), main, titles, digest);
    }

    private static Article article(
            String id, MarkdownFile main, Map<Language, String> titles, Map<Language, String> digest) {
        Fields fields = main.fields();
        Citation citation = CitationReader.read(fields, "source_title");
        @Nullable SourceKind kind = Values.word(fields.required("kind"), SourceKind.class);
        List<Ref> events = fields.optional("events").refs();
        fields.done();
        Place start = Place.start(main.name());
        Localized title = titles.isEmpty() ? Localized.neutral(id) : Localized.of(titles);
        SourceKind known = kind == null ? SourceKind.REPORT : kind;
        return new Article(id, start, title, digest, citation, known, events);
    }
}
