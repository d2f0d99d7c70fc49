package org.saheltimeline.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;

class FrontMatterTest {

    private final Problems problems = new Problems();

    private Optional<FrontMatter> split(String text) {
        return FrontMatter.split(new SourceFile("a.fr.md", 1, text), problems);
    }

    @Test
    void bothPartsKeepTheLinesOfTheFile() {
        FrontMatter parts = split("---\ntitle: x\nlang: fr\n--- \n\nLe texte.\n\n---\n\nSuite.\n")
                .orElseThrow();
        assertThat(parts.yaml()).isEqualTo(new SourceFile("a.fr.md", 2, "title: x\nlang: fr\n"));
        assertThat(parts.body()).isEqualTo(new SourceFile("a.fr.md", 5, "\nLe texte.\n\n---\n\nSuite.\n"));
        YamlMap map = YamlReader.read(parts.yaml(), problems).orElseThrow();
        assertThat(map.entries().get(1).value().place()).isEqualTo(new Place("a.fr.md", 3, 7));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void theTextMayBeEmpty() {
        assertThat(split("---\na: b\n---").orElseThrow().body()).isEqualTo(new SourceFile("a.fr.md", 4, ""));
    }

    @Test
    void syntaxErrorsKeepTheLinesOfTheFileToo() {
        FrontMatter parts = split("---\na: b\nc: d: e\n---\n").orElseThrow();
        assertThat(YamlReader.read(parts.yaml(), problems)).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::place).containsExactly(new Place("a.fr.md", 3, 5));
    }

    @Test
    void frontMatterThatIsEmptyIsAProblemOfItsYaml() {
        FrontMatter parts = split("---\n---\nx\n").orElseThrow();
        assertThat(YamlReader.read(parts.yaml(), problems)).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::rule, Problem::place)
                .containsExactly(tuple("empty-file", new Place("a.fr.md", 2, 1)));
    }

    @Test
    void aFileWithoutFrontMatterIsAProblem() {
        assertThat(split("Le texte.\n")).isEmpty();
        assertThat(split("----\na: b\n----\n")).isEmpty();
        assertThat(split("")).isEmpty();
        assertThat(problems.sorted())
                .containsExactly(Problem.error(
                        "front-matter",
                        new Place("a.fr.md", 1, 1),
                        "the file does not begin with its front matter",
                        "make the first line --- and put the keys between it and another line ---"));
    }

    @Test
    void frontMatterThatDoesNotEndIsAProblem() {
        assertThat(split("---\na: b\n ---\n----\n")).isEmpty();
        assertThat(problems.sorted())
                .containsExactly(Problem.error(
                        "front-matter",
                        new Place("a.fr.md", 1, 1),
                        "the front matter that begins here does not end",
                        "put a line --- between the keys and the text"));
    }
}
