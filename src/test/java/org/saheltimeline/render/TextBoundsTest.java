package org.saheltimeline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.problem.Severity;
import org.saheltimeline.sample.Sketches;
import org.saheltimeline.sample.TimelineSketch;

class TextBoundsTest {

    private static final String DEFINED = "[a]: https://example.org/" + "b".repeat(980) + "\n\n";

    private final Problems problems = new Problems();

    @Test
    void aTableOfAMillionCellsIsSaidAtItsHead() {
        String head = "|" + "a|".repeat(1000);
        String table = "Voici.\n\n" + head + "\n|" + "-|".repeat(1000) + "\n" + "|a\n".repeat(1001);

        check(summary(table), inYaml(table));

        assertThat(only().place()).isEqualTo(new Place("events/2023/a.yaml", 6, 5));
        assertThat(only().message()).contains("million cells");
        assertThat(only().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void theFirstLinkThatIsCutIsSaidWhereItStands() {
        String text = DEFINED + "[a]\n".repeat(99) + "Puis [a] et [a].\n[a]\n";

        check(summary(text), inYaml(text));

        int line = 3 + 2 + 99 + 1;
        assertThat(only().place()).isEqualTo(new Place("events/2023/a.yaml", line, 4 + "Puis [a] et ".length() + 1));
        assertThat(only().message()).contains("100,000");
    }

    @Test
    void ofLinesThatAreAlikeTheRightOneIsSaid() {
        String text = DEFINED + "[a]\n".repeat(120);

        check(summary(text), inYaml(text));

        assertThat(only().place()).isEqualTo(new Place("events/2023/a.yaml", 3 + 2 + 101, 5));
    }

    @Test
    void whatIsSaidIsWhatIsCut() {
        Timeline timeline = summary("");
        Markdown markdown = new Markdown(timeline, OwnWords::in);
        String most = DEFINED + "[a] ".repeat(100);
        String html = markdown.html(most, timeline.site().defaultLanguage()).html();
        assertThat(html.split("<a ", -1)).as("links").hasSize(100 + 1);
        check(summary(most), List.of());
        assertThat(problems.isEmpty()).isTrue();

        String more = most + "[a]";
        html = markdown.html(more, timeline.site().defaultLanguage()).html();
        assertThat(html.split("<a ", -1)).as("links").hasSize(100 + 1);
        check(summary(more), List.of());
        assertThat(only().place()).as("which nobody finds").isEqualTo(new Place("events/2023/a.yaml", 1, 1));
    }

    @Test
    void linksThatStandOneByOneAreCountedAsTheyAreWritten() {
        String links = "[a](event:a) ".repeat(3000);
        check(summary(links), List.of());
        assertThat(problems.isEmpty()).isTrue();

        check(summary(links + links), List.of());
        assertThat(only().message()).contains("100,000");
    }

    @Test
    void digestsAreLookedAtToo() {
        String text = DEFINED + "[a] ".repeat(200);
        check(
                TimelineSketch.timeline(List.of(Sketches.digest("d", text))),
                List.of("---", "---", text.lines().findFirst().orElseThrow(), "", "[a] ".repeat(200)));
        assertThat(only().place().file()).endsWith(".fr.md");
        assertThat(only().place().line()).isEqualTo(5);
    }

    private static Timeline summary(String text) {
        return TimelineSketch.timeline(event("a").summary(text));
    }

    /** A file whose text begins on the fourth line, four columns in. */
    private static List<String> inYaml(String text) {
        List<String> lines = new ArrayList<>(List.of("date: 2023", "summary:", "  fr: |"));
        text.lines().forEach(line -> lines.add("    " + line));
        return lines;
    }

    private void check(Timeline timeline, List<String> file) {
        TextBounds.check(timeline, name -> file, problems);
    }

    private Problem only() {
        assertThat(problems.sorted()).hasSize(1);
        return problems.sorted().get(0);
    }
}
