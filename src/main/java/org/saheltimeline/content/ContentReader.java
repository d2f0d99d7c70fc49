package org.saheltimeline.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.model.Actor;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.CountryMonth;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.InternalLink;
import org.saheltimeline.model.Places;
import org.saheltimeline.model.Publisher;
import org.saheltimeline.model.Registry;
import org.saheltimeline.model.Site;
import org.saheltimeline.model.StandingPage;
import org.saheltimeline.model.Topic;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;

/** Reads a content folder: the settings and registries first, then events, articles and pages on all cores. */
public final class ContentReader {

    private final Path root;
    private final Jobs jobs;
    private final Problems problems;
    private final Queue<InternalLink> links = new ConcurrentLinkedQueue<>();

    private ContentReader(Path root, Jobs jobs, Problems problems) {
        this.root = root;
        this.jobs = jobs;
        this.problems = problems;
    }

    /**
     * Reads everything.
     *
     * @return nothing where the settings or a registry cannot be read, so that nothing can be said of references; what
     *     else is wrong is in the problems only
     * @throws IOException if the folder is not there, or the disk fails
     */
    public static Optional<Corpus> read(Path content, Jobs jobs, Problems problems) throws IOException {
        return new ContentReader(content, jobs, problems).read();
    }

    private Optional<Corpus> read() throws IOException {
        ContentFiles files = ContentFiles.in(root, problems);
        RegistryReader registries = new RegistryReader(problems);
        Optional<Site> site = registry("site.yaml").flatMap(SiteReader::read);
        Optional<Registry<Actor>> actors = registry("actors.yaml").map(registries::actors);
        Optional<Places> places = registry("places.yaml").map(new PlacesReader(problems)::read);
        Optional<Registry<Publisher>> publishers = registry("publishers.yaml").map(registries::publishers);
        Optional<Registry<Topic>> topics = registry("topics.yaml").map(registries::topics);

        EventReader eventReader = new EventReader(places, problems);
        List<Event> events = jobs.map(files.events(), file -> event(file, eventReader));
        ArticleReader articleReader = new ArticleReader(root, links::add, problems);
        List<Article> articles = jobs.map(Translated.group(files.articles(), root, problems), articleReader::read);
        PageReader pageReader = new PageReader(root, problems);
        List<StandingPage> pages = present(jobs.map(Translated.group(files.pages(), root, problems), pageReader::read));
        List<StandingPage> stories =
                present(jobs.map(Translated.group(files.stories(), root, problems), pageReader::read));
        MonthReader monthReader = new MonthReader(root, problems);
        List<CountryMonth> months = files.months().stream()
                .flatMap(file -> monthReader.read(file).stream())
                .toList();
        if (site.isEmpty() || actors.isEmpty() || places.isEmpty() || publishers.isEmpty() || topics.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Corpus(
                site.get(),
                actors.get(),
                places.get(),
                publishers.get(),
                topics.get(),
                events,
                articles,
                pages,
                stories,
                months,
                List.copyOf(links)));
    }

    private Event event(Path file, EventReader reader) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ".yaml".length());
        return SourceFile.read(root, file, SourceFile.ENTRY_LIMIT, problems)
                .map(source -> {
                    links.addAll(InternalLinks.in(source));
                    return reader.read(id, source);
                })
                .orElseGet(() -> StandIn.event(id, Place.start(ContentFiles.name(root, file))));
    }

    private Optional<Fields> registry(String name) {
        Path file = root.resolve(name);
        if (Files.exists(file)) {
            return SourceFile.read(root, file, SourceFile.REGISTRY_LIMIT, problems)
                    .flatMap(source -> YamlReader.read(source, problems))
                    .map(map -> new Fields(map, problems));
        }
        problems.error(
                "missing-file",
                Place.start(name),
                "the file is missing",
                "add it; docs/content.md shows what is in it");
        return Optional.empty();
    }

    private static <T> List<T> present(List<Optional<T>> results) {
        return results.stream().flatMap(Optional::stream).toList();
    }
}
