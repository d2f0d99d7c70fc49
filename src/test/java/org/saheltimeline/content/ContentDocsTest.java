package org.saheltimeline.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.sample.DocsExample;

/** The examples of docs/content.md are a site without problems, and its tables name every field that is read. */
class ContentDocsTest {

    private static final Path DOCS = Path.of("docs/content.md");
    private static final String UNKNOWN = "zzzzzzzzzzzzzzzzzzzz";

    @TempDir
    private Path folder;

    @Test
    void theExamplesAreASiteWithoutProblems() throws IOException {
        assertThat(problems(DocsExample.files())).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "events/2023/2023-10-02-tabatol-attack.yaml, 'date: 2023-10-02', ''",
        "events/2023/2023-10-02-tabatol-attack.yaml, '  country: NE', '  '",
        "events/2023/2023-10-02-tabatol-attack.yaml, '    role: perpetrator', '    '",
        "events/2023/2023-10-02-tabatol-attack.yaml, '    killed: 29', '    '",
        "events/2023/2023-10-02-tabatol-attack.yaml, '  groups: [soldiers]', '  '",
        "events/2023/2023-10-02-tabatol-attack.yaml, '    publisher: rfi', '    '",
        "events/2023/2023-10-02-tabatol-attack.yaml, '    was: \"12\"', '    '",
        "articles/2023/2023-10-03-digest.fr.md, 'publisher: rfi', ''",
        "actors.yaml, '  short: {fr: EIS, en: ISSP}', '  '",
        "places.yaml, 'countries:', ''",
        "places.yaml, '    country: NE', '    '",
        "site.yaml, 'licence: CC-BY-4.0', ''",
        "topics.yaml, '  description: {fr: Le Liptako-Gourma., en: The Liptako-Gourma.}', '  '",
        "months/2023-10.yaml, '  trend: deteriorated', '  '",
        "pages/methodology.fr.md, 'title: Méthode', ''",
    })
    void everyFieldThatIsReadIsInATable(String file, String line, String indent) throws IOException {
        Map<String, String> examples = DocsExample.files();
        String text = examples.getOrDefault(file, "");
        assertThat(text).contains(line + "\n");
        examples.put(
                file,
                text.replaceFirst(
                        Pattern.quote(line + "\n"),
                        Matcher.quoteReplacement(indent + UNKNOWN + ": x\n" + line + "\n")));

        Problem unknown = problems(examples).stream()
                .filter(problem -> problem.message().contains(UNKNOWN))
                .findFirst()
                .orElseThrow();

        assertThat(unknown.mend()).startsWith("use one of: ");
        List<String> fields =
                List.of(unknown.mend().substring("use one of: ".length()).split(", "));
        assertThat(documented()).containsAll(fields);
    }

    private List<Problem> problems(Map<String, String> files) throws IOException {
        DocsExample.write(files, folder);
        Problems problems = new Problems();
        try (Jobs jobs = new Jobs(1)) {
            Optional<Corpus> corpus = ContentReader.read(folder, jobs, problems);
            corpus.ifPresent(read -> Linker.link(read, event -> true, problems));
        }
        return problems.sorted();
    }

    /** The words in code type in the first cells of all tables. */
    private static Set<String> documented() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String line : Files.readAllLines(DOCS)) {
            if (line.startsWith("| `")) {
                Matcher word = Pattern.compile("`([^`]+)`").matcher(line.substring(0, line.indexOf('|', 1)));
                while (word.find()) {
                    words.add(word.group(1));
                }
            }
        }
        return words;
    }
}
