package org.saheltimeline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saheltimeline.sample.TimelineSketch;
import org.saheltimeline.text.Language;

/** Texts of which each letter costs much: they are made into pages all the same, of a size that one can name. */
@Timeout(120)
class MarkdownBoundsTest {

    /** Half as long as a file may be. */
    private static final int LONG = 1 << 16;

    /** What goes by the square of the length, or is no worse for being long. */
    private static final int SHORT = LONG / 4;

    private static final Map<String, IntFunction<String>> DEEP = Map.of(
            "quotes", n -> ">".repeat(n) + "x",
            "lists", n -> "- ".repeat(n / 2) + "x",
            "emphasis", n -> "*_".repeat(n / 4) + "a" + "_*".repeat(n / 4),
            "strong", n -> "**a ".repeat(n / 7) + "b**".repeat(n / 7),
            "strikes", n -> "~~a ".repeat(n / 7) + "b~~".repeat(n / 7),
            "brackets", n -> "[".repeat(n / 2) + "]".repeat(n / 2),
            "links", n -> "[".repeat(n / 5) + "a" + "](b)".repeat(n / 5));

    private static final Map<String, IntFunction<String>> WIDE = Map.of(
            "one address a thousand times", n -> "[a]: http://" + "b".repeat(n / 2) + "\n\n" + "[a] ".repeat(n / 8),
            "one title a thousand times", n -> "[a]: http://b \"" + "c".repeat(n / 2) + "\"\n\n" + "[a] ".repeat(n / 8),
            "a table of millions of cells",
                    n -> "|" + "a|".repeat(n / 8) + "\n|" + "-|".repeat(n / 8) + "\n" + "|a\n".repeat(n / 6),
            "one note a thousand times", n -> "[^a]".repeat(n / 4) + "\n\n[^a]: x");

    private static final Map<String, IntFunction<String>> SLOW = Map.of(
            "pictures", n -> "![".repeat(n / 4) + "a" + "](b)".repeat(n / 8),
            "openings", n -> "[a](".repeat(n / 4),
            "stars", n -> "*a _b ".repeat(n / 6),
            "ticks", n -> "a`".repeat(n / 2),
            "angles", n -> "<a ".repeat(n / 3),
            "comments", n -> "<!--".repeat(n / 4),
            "addresses", n -> "http://a(".repeat(n / 9),
            "mail", n -> "a.".repeat(n / 4) + "@" + "b.".repeat(n / 4),
            "headings", n -> "# a\n".repeat(n / 4));

    private final Markdown markdown = new Markdown(TimelineSketch.timeline(event("2023-10-02-tabatol")), OwnWords::in);

    static List<String> bombs() {
        return Stream.of(DEEP, WIDE, SLOW)
                .flatMap(kind -> kind.keySet().stream().sorted())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void isMadeIntoAPageOfABoundedSize(String name) {
        IntFunction<String> slow = SLOW.get(name);
        IntFunction<String> long1 = DEEP.getOrDefault(name, WIDE.getOrDefault(name, n -> ""));
        String text = slow == null ? long1.apply(LONG) : slow.apply(SHORT);

        String html = markdown.html(text, Language.FR).html();

        assertThat(text).hasSizeGreaterThan(SHORT / 2);
        assertThat(html.length()).isPositive().isLessThan(200 * text.length());
        if (DEEP.containsKey(name)) {
            assertThat(markdown.firstSentence(text)).hasSizeLessThan(300);
        }
    }
}
