package org.saheltimeline.render;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/**
 * Says which texts are shown otherwise than they are written, because their pages would grow beyond all measure: one
 * address used thousands of times, a table of a million cells. Only texts that are long enough for that are looked at.
 */
public final class TextBounds {

    /** No shorter text has 100,000 characters of addresses, not even if it says {@code [a]: …} once and then [a][a]… */
    private static final int SHORT = 1_000;

    /** No shorter table has a million cells, for it takes three letters a column and three a row. */
    private static final int SHORT_TABLE = 5_600;

    /** No shorter text has 100,000 characters of addresses that stand in it one by one. */
    private static final int MEDIUM = 30_000;

    private final Timeline timeline;
    private final Function<String, List<String>> lines;
    private final Problems problems;
    private final Parser parser = Parser.builder()
            .extensions(Markdown.EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private final Parser withoutTables = Parser.builder()
            .extensions(Markdown.WITHOUT_TABLES)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private TextBounds(Timeline timeline, Function<String, List<String>> lines, Problems problems) {
        this.timeline = timeline;
        this.lines = lines;
        this.problems = problems;
    }

    /** A text, and where what it is a part of begins. */
    private record Source(String text, Place start) {

        boolean mayBeCut() {
            int length = text.length();
            return length > SHORT
                    && (length > MEDIUM || text.contains("]:") || (length > SHORT_TABLE && text.indexOf('|') >= 0));
        }
    }

    /**
     * Warns of every text of a timeline that is cut.
     *
     * @param lines the lines of a content file; asked only where a text is cut
     */
    public static void check(Timeline timeline, Function<String, List<String>> lines, Problems problems) {
        Set<Source> suspects = suspects(timeline);
        if (!suspects.isEmpty()) {
            TextBounds bounds = new TextBounds(timeline, lines, problems);
            suspects.forEach(bounds::look);
        }
    }

    private static Set<Source> suspects(Timeline timeline) {
        Set<Source> suspects = new LinkedHashSet<>();
        for (Event event : timeline.events().values()) {
            Localized summary = event.summary();
            if (summary != null) {
                for (Language language : Language.values()) {
                    summary.exactly(language).ifPresent(text -> add(suspects, new Source(text, event.place())));
                }
            }
        }
        timeline.articles().values().forEach(article -> add(suspects, article.digest(), article.place()));
        timeline.pages().values().forEach(page -> add(suspects, page.body(), page.place()));
        timeline.stories().values().forEach(story -> add(suspects, story.body(), story.place()));
        return suspects;
    }

    /** Each language has its file. */
    private static void add(Set<Source> suspects, Map<Language, String> texts, Place place) {
        texts.forEach((language, text) -> {
            String file = place.file().replaceFirst("\\.[a-z]{2}\\.md$", "." + language.code() + ".md");
            add(suspects, new Source(text, new Place(file, place.line(), place.column())));
        });
    }

    private static void add(Set<Source> suspects, Source source) {
        if (source.mayBeCut()) {
            suspects.add(source);
        }
    }

    private void look(Source source) {
        Node document;
        try {
            document = parser.parse(source.text());
        } catch (IllegalArgumentException tooManyCells) {
            problems.warning(
                    "text-bounds",
                    find(source, widest(source.text()), 0),
                    "a table of more than a million cells is shown as it is written",
                    "make its head no wider than its rows, or divide it");
            document = withoutTables.parse(source.text());
        }
        InternalLinks.resolve(document, timeline, timeline.site().defaultLanguage());
        @Nullable Link cut = DeadLinks.unlink(document, Markdown.URLS);
        if (cut != null) {
            SourceSpan span = cut.getSourceSpans().get(0);
            problems.warning(
                    "text-bounds",
                    find(source, span.getLineIndex(), span.getColumnIndex()),
                    "the addresses of this text's links have more than 100,000 characters in all; from here on, of its links"
                            + " the words alone are shown",
                    "divide the text, or use a long address less often");
        }
    }

    /** The line of the most cells, which is the head of a table if any is. */
    private static int widest(String text) {
        List<Long> cells = text.lines()
                .map(line -> line.chars().filter(c -> c == '|').count())
                .toList();
        return cells.indexOf(Collections.max(cells));
    }

    /**
     * Where the file has a line of a text: of lines that are alike the one that is as far from the text's beginning;
     * where what the text is a part of begins if the line is written otherwise there.
     */
    private Place find(Source source, int index, int column) {
        List<String> text = source.text().lines().toList();
        String line = text.get(index).strip();
        List<String> file = lines.apply(source.start().file());
        List<Integer> alike = IntStream.range(source.start().line() - 1, file.size())
                .filter(i -> file.get(i).strip().equals(line))
                .boxed()
                .toList();
        int begin = alike.stream()
                .filter(i -> i >= index
                        && file.get(i - index).strip().equals(text.get(0).strip()))
                .findFirst()
                .orElse(alike.isEmpty() ? -1 : alike.get(0));
        if (begin < 0) {
            return source.start();
        }
        String there = file.get(begin);
        int indent = there.indexOf(line) - text.get(index).indexOf(line);
        int end = Math.max(0, Math.min(there.length(), indent + column));
        return new Place(source.start().file(), begin + 1, there.codePointCount(0, end) + 1);
    }
}
