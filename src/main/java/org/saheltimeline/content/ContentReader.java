package org.saheltimeline.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;

/**
 * Reads a content folder: the settings and registries first, then events, articles and pages on all cores. It can be
 * asked again, and then reads only what has changed. For one thread at a time.
 */
public final class ContentReader {

    private final Path root;
    private final Jobs jobs;
    private final Memory<Path, Optional<Site>> site;
    private final Memory<Path, Optional<Registry<Actor>>> actors;
    private final Memory<Path, Optional<Places>> places;
    private final Memory<Path, Optional<Registry<Publisher>>> publishers;
    private final Memory<Path, Optional<Registry<Topic>>> topics;
    private final Memory<Path, WithLinks<Event>> events;
    private final Memory<Translated, WithLinks<Article>> articles;
    private final Memory<Translated, Optional<StandingPage>> pages;
    private final Memory<Translated, Optional<StandingPage>> stories;
    private final Memory<Path, List<CountryMonth>> months;
    private @Nullable ContentFiles files;
    private List<Problem> strangeFiles = List.of();
    private Optional<Places> placesOfEvents = Optional.empty();

    private ContentReader(Path root, Jobs jobs, boolean keeps) {
        this.root = root;
        this.jobs = jobs;
        site = new Memory<>(keeps, List::of);
        actors = new Memory<>(keeps, List::of);
        places = new Memory<>(keeps, List::of);
        publishers = new Memory<>(keeps, List::of);
        topics = new Memory<>(keeps, List::of);
        events = new Memory<>(keeps, List::of);
        articles = new Memory<>(keeps, files -> files.files().values());
        pages = new Memory<>(keeps, files -> files.files().values());
        stories = new Memory<>(keeps, files -> files.files().values());
        months = new Memory<>(keeps, List::of);
    }

    /** A reader that remembers what it has read. */
    public ContentReader(Path content, Jobs jobs) {
        this(content, jobs, true);
    }

    /**
     * Reads everything once.
     *
     * @return nothing where the settings or a registry cannot be read, so that nothing can be said of references; what
     *     else is wrong is in the problems only
     * @throws IOException if the folder is not there, or the disk fails
     */
    public static Optional<Corpus> read(Path content, Jobs jobs, Problems problems) throws IOException {
        return new ContentReader(content, jobs, false).look(Set.of(), problems);
    }

    /**
     * Looks at all files and reads those that are new or have another size, time or place on the disk.
     *
     * @param changed files to read whatever they look like
     */
    public Optional<Corpus> look(Set<Path> changed, Problems problems) throws IOException {
        forget(changed);
        Problems strange = new Problems();
        files = ContentFiles.in(root, strange);
        strangeFiles = strange.sorted();
        return read(files, true, problems);
    }

    /** Reads these files, whatever they look like; all are looked at where one of these is new or gone. */
    public Optional<Corpus> again(Set<Path> changed, Problems problems) throws IOException {
        ContentFiles known = files;
        if (known == null || !known.wereAndAre(changed)) {
            return look(changed, problems);
        }
        forget(changed);
        return read(known, false, problems);
    }

    private void forget(Set<Path> changed) {
        Stream.of(site, actors, places, publishers, topics, events, articles, pages, stories, months)
                .forEach(memory -> memory.forget(changed));
    }

    private Optional<Corpus> read(ContentFiles files, boolean look, Problems problems) {
        strangeFiles.forEach(problems::add);
        Optional<Site> settings = registry("site.yaml", site, look, problems, (fields, own) -> SiteReader.read(fields));
        Optional<Registry<Actor>> allActors = registry(
                "actors.yaml", actors, look, problems, (f, own) -> Optional.of(new RegistryReader(own).actors(f)));
        Optional<Places> allPlaces =
                registry("places.yaml", places, look, problems, (f, own) -> Optional.of(new PlacesReader(own).read(f)));
        Optional<Registry<Publisher>> allPublishers = registry(
                "publishers.yaml",
                publishers,
                look,
                problems,
                (f, own) -> Optional.of(new RegistryReader(own).publishers(f)));
        Optional<Registry<Topic>> allTopics = registry(
                "topics.yaml", topics, look, problems, (f, own) -> Optional.of(new RegistryReader(own).topics(f)));

        if (!same(allPlaces, placesOfEvents)) {
            events.forgetAll(); // an event takes its town's place from there
            placesOfEvents = allPlaces;
        }
        List<WithLinks<Event>> allEvents =
                events.read(files.events(), look, jobs, (file, own) -> event(file, allPlaces, own), problems);
        List<WithLinks<Article>> allArticles =
                articles.read(Translated.group(files.articles(), root, problems), look, jobs, this::article, problems);
        List<StandingPage> allPages = pages(pages, files.pages(), look, problems);
        List<StandingPage> allStories = pages(stories, files.stories(), look, problems);
        List<CountryMonth> allMonths = months
                .read(files.months(), look, jobs, (file, own) -> new MonthReader(root, own).read(file), problems)
                .stream()
                .flatMap(List::stream)
                .toList();
        if (settings.isEmpty()
                || allActors.isEmpty()
                || allPlaces.isEmpty()
                || allPublishers.isEmpty()
                || allTopics.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Corpus(
                settings.get(),
                allActors.get(),
                allPlaces.get(),
                allPublishers.get(),
                allTopics.get(),
                WithLinks.things(allEvents),
                WithLinks.things(allArticles),
                allPages,
                allStories,
                allMonths,
                WithLinks.links(allEvents, allArticles)));
    }

    private List<StandingPage> pages(
            Memory<Translated, Optional<StandingPage>> memory, List<Path> files, boolean look, Problems problems) {
        List<Translated> groups = Translated.group(files, root, problems);
        return memory.read(groups, look, jobs, (group, own) -> new PageReader(root, own).read(group), problems).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private WithLinks<Event> event(Path file, Optional<Places> places, Problems own) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ".yaml".length());
        return SourceFile.read(root, file, SourceFile.ENTRY_LIMIT, own)
                .map(source -> new WithLinks<>(new EventReader(places, own).read(id, source), InternalLinks.in(source)))
                .orElseGet(() ->
                        new WithLinks<>(StandIn.event(id, Place.start(ContentFiles.name(root, file))), List.of()));
    }

    private WithLinks<Article> article(Translated group, Problems own) {
        List<InternalLink> links = new ArrayList<>();
        Article article = new ArticleReader(root, links::add, own).read(group);
        return new WithLinks<>(article, links);
    }

    private <T> Optional<T> registry(
            String name,
            Memory<Path, Optional<T>> memory,
            boolean look,
            Problems problems,
            BiFunction<Fields, Problems, Optional<T>> reader) {
        Path registry = root.resolve(name);
        return memory.read(
                        List.of(registry),
                        look,
                        jobs,
                        (file, own) -> fields(name, file, own).flatMap(fields -> reader.apply(fields, own)),
                        problems)
                .get(0);
    }

    private Optional<Fields> fields(String name, Path file, Problems problems) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(file)
                    .filter(new OddFiles(root, problems)::passes)
                    .flatMap(there -> SourceFile.read(root, there, SourceFile.REGISTRY_LIMIT, problems))
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

    private static <T> boolean same(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && one.get() == other.get();
    }
}
