package org.saheltimeline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Language;

class MessageFilesTest {

    private static final Path OWN = Path.of("templates");

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void ourOwnAreCompleteInEveryLanguage() {
        new MessageFiles(OWN, Arrays.asList(Language.values()), problems).checkCompleteness();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void ourOwnHaveWhatOurTemplatesAskFor() {
        TemplateMessages.check(OWN, new MessageFiles(OWN, Arrays.asList(Language.values()), problems));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void frenchSignsHaveTheirSpaces() {
        assertThat(MessageFile.read(OWN.resolve("messages/fr.properties"), "fr", problems))
                .allSatisfy((key, text) ->
                        assertThat(text).doesNotContainPattern("[ ][;:!?»]|«[ ]|[\\p{L}\\p{N}][;:!?»](?!//)|'"));
    }

    @Test
    void aKeyThatOneLanguageLacksIsAProblemThere() throws IOException {
        write("fr", "a = un", "n.one = {0} fait", "n.other = {0} faits");
        write("en", "n.one = {0} fact", "n.other = {0} facts");
        new MessageFiles(folder, List.of(Language.FR, Language.EN), problems).checkCompleteness();
        assertThat(problems.sorted())
                .filteredOn(problem -> problem.message().contains("\"a\""))
                .extracting(Problem::place, Problem::mend)
                .containsExactly(tuple(
                        Place.start("templates/messages/en.properties"),
                        "add \"a = …\" to templates/messages/en.properties"));
    }

    @Test
    void anEntryOfACodeListWithoutAWordIsAProblem() throws IOException {
        write("fr", "a = un");
        new MessageFiles(folder, List.of(Language.FR), problems).checkCompleteness();
        assertThat(problems.sorted()).extracting(Problem::message).contains("there is no message \"grade.contested\"");
    }

    @Test
    void aFormThatALanguageDoesNotUseNeedNotBeThere() throws IOException {
        write("fr", "n.one = {0} fait", "n.other = {0} faits");
        write("ar", "n.zero = لا", "n.two = اثنان", "n.other = {0}");
        new MessageFiles(folder, List.of(Language.FR, Language.AR), problems).checkCompleteness();
        assertThat(problems.sorted()).noneMatch(problem -> problem.message().contains("\"n."));
    }

    @Test
    void aMessageThatATemplateAsksForAndNobodyHasIsAProblemInTheTemplate() throws IOException {
        write("fr", "menu = Rubriques", "events.other = {0}");
        Files.writeString(folder.resolve("x.ftlh"), "<p>\n${m[\"menus\"]} ${count(\"events\", 2)}</p>");
        TemplateMessages.check(folder, new MessageFiles(folder, List.of(Language.FR), problems));
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(new Place("templates/x.ftlh", 2, 6));
            assertThat(problem.message()).isEqualTo("there is no message \"menus\" for fr (there is \"menu\")");
        });
    }

    @Test
    void aLineThatIsNoMessageAndAKeyThatStandsTwiceAreProblems() throws IOException {
        write("fr", "# words", "what is this", "a = 1", "a = 2");
        MessageFiles files = new MessageFiles(folder, List.of(Language.FR), problems);
        assertThat(files.messages(Language.FR).get("a")).isEqualTo("1");
        assertThat(problems.sorted())
                .extracting(problem -> problem.place().line(), Problem::rule)
                .containsExactly(tuple(2, "message-line"), tuple(4, "message-twice"));
    }

    @Test
    void invisibleCharactersCanBeWrittenAsNumbers() throws IOException {
        write("fr", "q = \\u00ab\\u202fa\\u202f»");
        assertThat(new MessageFiles(folder, List.of(Language.FR), problems)
                        .messages(Language.FR)
                        .get("q"))
                .isEqualTo("«\u202fa\u202f»");
    }

    private void write(String language, String... lines) throws IOException {
        Path file = folder.resolve("messages/" + language + ".properties");
        Files.createDirectories(folder.resolve("messages"));
        Files.write(file, List.of(lines));
    }
}
