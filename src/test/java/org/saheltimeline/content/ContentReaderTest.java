package org.saheltimeline.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.Event;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;

/** Reading again what has changed: always what reading everything anew gives. */
@SuppressWarnings("NullAway.Init") // set up before each test
class ContentReaderTest {

    private static final Path CASES = Path.of("src/test/cases");

    @TempDir
    private Path temp = Path.of("");

    private Path event;
    private Jobs jobs;
    private ContentReader reader;
    private Linker linker;

    @BeforeEach
    void readOnce() throws IOException {
        copy(CASES.resolve("common/content"));
        copy(CASES.resolve("contested-toll/content"));
        event = temp.resolve("events/2023/2023-10-02-tabatol.yaml");
        Files.copy(event, event.resolveSibling("2023-10-03-other.yaml"));
        jobs = new Jobs(2);
        reader = new ContentReader(temp, jobs);
        linker = new Linker();
        reader.look(Set.of(), new Problems());
    }

    @AfterEach
    void stop() {
        jobs.close();
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws IOException {
        Corpus before = again(Set.of());
        Files.writeString(event, Files.readString(event).replace("Attaque", "Assaut"));

        Corpus after = again(Set.of(event));

        assertThat(of(after, 0)).isNotSameAs(of(before, 0));
        assertThat(of(after, 1)).isSameAs(of(before, 1));
        assertThat(after.actors()).isSameAs(before.actors());
    }

    @Test
    void aFileOfTheSameSizeAndTimeIsReadAgainWhereItIsNamed() throws IOException {
        FileTime time = Files.getLastModifiedTime(event);
        Files.writeString(event, Files.readString(event).replace("Attaque", "ATTAQUE"));
        Files.setLastModifiedTime(event, time);

        assertThat(of(again(Set.of(event)), 0).title().toString()).contains("ATTAQUE");
    }

    @Test
    void problemsOfFilesThatAreAsTheyWereAreSaidAgain() throws IOException {
        Files.writeString(event, Files.readString(event).replace("country: NE", "contry: NE"));
        Files.writeString(temp.resolve("events/notes.txt"), "x");
        look();

        assertSameAsAnew(Set.of(event.resolveSibling("2023-10-03-other.yaml")));
        assertThat(problems(Set.of())).extracting(Problem::rule).contains("unknown-key", "unknown-file");
    }

    @Test
    void anArticleNewFilesDeletedOnesAndRegistriesAreTakenIn() throws IOException {
        Path article = temp.resolve("articles/2023/2023-10-03-rfi.fr.md");
        Files.createDirectories(article.getParent());
        Files.writeString(article, "---\ntitle: T\npublisher: rfi\n---\nTexte.\n");
        assertSameAsAnew(Set.of(article));

        Files.writeString(article.resolveSibling("2023-10-03-rfi.en.md"), "---\ntitle: T\n---\nText.\n");
        assertSameAsAnew(Set.of(article.resolveSibling("2023-10-03-rfi.en.md")));

        Files.delete(event);
        assertSameAsAnew(Set.of(event));

        Path places = temp.resolve("places.yaml");
        Files.writeString(places, Files.readString(places).replace("NE-5", "NE-6"));
        assertSameAsAnew(Set.of(places));

        Files.delete(temp.resolve("topics.yaml"));
        assertSameAsAnew(Set.of(temp.resolve("topics.yaml")));
    }

    @Test
    void aReferenceThatNoLongerLeadsAnywhereIsSaidThoughItsFileIsAsItWas() throws IOException {
        assertSameAsAnew(Set.of());
        Path actors = temp.resolve("actors.yaml");
        Files.writeString(actors, Files.readString(actors).replace("issp:", "is-sahel:"));

        assertThat(problems(Set.of(actors))).extracting(Problem::rule).contains("unknown-actor");
        assertSameAsAnew(Set.of());
    }

    private static Event of(Corpus corpus, int index) {
        return corpus.events().get(index);
    }

    private Corpus again(Set<Path> changed) throws IOException {
        return reader.again(changed, new Problems()).orElseThrow();
    }

    private void look() throws IOException {
        reader.look(Set.of(), new Problems());
    }

    private void assertSameAsAnew(Set<Path> changed) throws IOException {
        List<Problem> now = problems(changed);
        Problems anew = new Problems();
        Optional<Corpus> all = ContentReader.read(temp, jobs, anew);
        all.ifPresent(corpus -> Linker.link(corpus, event -> true, anew));

        assertThat(now).isEqualTo(anew.sorted());
        assertThat(reader.again(Set.of(), new Problems()).map(Corpus::events)).isEqualTo(all.map(Corpus::events));
        assertThat(reader.again(Set.of(), new Problems()).map(Corpus::articles)).isEqualTo(all.map(Corpus::articles));
    }

    private List<Problem> problems(Set<Path> changed) throws IOException {
        Problems problems = new Problems();
        reader.again(changed, problems).ifPresent(corpus -> linker.relink(corpus, event -> true, problems));
        return problems.sorted();
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = temp.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
