package org.saheltimeline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;

class TemplatesTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    record Shown(String name, List<Integer> numbers) {}

    @Test
    void textIsEscapedAndMarkupIsNot() throws IOException {
        assertThat(fill("${a} ${b}", Map.of("a", "<&\"'>", "b", Html.of("<b>x</b>"))))
                .isEqualTo("&lt;&amp;&quot;&#39;&gt; <b>x</b>");
    }

    @Test
    void theComponentsOfARecordAreShown() throws IOException {
        Shown shown = new Shown("x", List.of(1, 20_000));
        assertThat(fill("${v.name}<#list v.numbers as n> ${n}</#list>", Map.of("v", shown)))
                .isEqualTo("x 1 20000");
    }

    @Test
    void aComponentThatDoesNotExistNamesThePlaceAndThoseThatDo() {
        assertThatThrownBy(() -> fill("<p>\n  ${v.nam}", Map.of("v", new Shown("x", List.of()))))
                .isInstanceOfSatisfying(RenderException.class, failure -> {
                    assertThat(failure.problem().place()).isEqualTo(new Place("templates/t.ftlh", 2, 3));
                    assertThat(failure.problem().message()).contains("Shown has no \"nam\"", "name");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${v?api.getClass()}",
                "${v.class}",
                "${v.name()}",
                "${v.getClass()}"
            })
    void nothingElseOfJavaIsWithinReach(String template) {
        assertThatThrownBy(() -> fill(template, Map.of("v", new Shown("x", List.of()))))
                .isInstanceOf(RenderException.class);
    }

    @Test
    void aMistakeInTheSyntaxIsAProblemWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("t.ftlh"), "<p>\n<#if x>\n</p>");
        Templates.open(folder, problems).orElseThrow().parse("t", problems);
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("template-syntax");
            assertThat(problem.place().file()).isEqualTo("templates/t.ftlh");
            assertThat(problem.place().line()).isEqualTo(3);
        });
    }

    @Test
    void aTemplateOrAFolderThatIsNotThereIsAProblem() {
        Templates.open(folder, problems).orElseThrow().parse("none", problems);
        Templates.open(folder.resolve("elsewhere"), problems);
        assertThat(problems.sorted())
                .extracting(problem -> problem.rule())
                .containsExactlyInAnyOrder("template-missing", "templates-missing");
    }

    private String fill(String template, Map<String, ?> model) throws IOException {
        Files.writeString(folder.resolve("t.ftlh"), template);
        Templates templates = Templates.open(folder, problems).orElseThrow();
        templates.parse("t", problems);
        assertThat(problems.sorted()).isEmpty();
        Utf8 out = new Utf8(64);
        templates.fill("t", model, out);
        return out.toString();
    }
}
