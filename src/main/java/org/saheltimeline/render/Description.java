package org.saheltimeline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.Event;
import org.saheltimeline.text.Text;

/**
 * What search engines and link previews show of a page beneath its title: plain text in the page's language, of no more
 * letters than they show. Where a page's own text is in another language, what is known is said in a line of words that
 * exist in every language.
 */
final class Description {

    static final int LONGEST = 160;

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern TAIL = Pattern.compile("[\\p{Z},;:·،؛«“(–—-]+$");

    private static final String BETWEEN = " · ";

    private Description() {}

    /** A text's beginning, which ends with a whole word. */
    static String cut(String text) {
        String line = SPACES.matcher(text.strip()).replaceAll(" ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST - 1);
        int end = space > 0 ? space : line.offsetByCodePoints(0, LONGEST / 2);
        return TAIL.matcher(line.substring(0, end)).replaceAll("") + "…";
    }

    /** An event's first sentence, or its title, date, place and toll. */
    static String of(Event event, Edition edition, @Nullable Text sentence) {
        if (sentence != null && !sentence.isForeignTo(edition.language())) {
            return cut(sentence.value());
        }
        List<String> known = new ArrayList<>();
        known.add(event.title().in(edition.language()).value());
        known.add(edition.dates().plain(event.date()));
        known.add(edition.places().plain(event.location()));
        event.toll().total().ifPresent(total -> known.add(edition.figures().killed(event.toll(), total)));
        known.add(edition.corroboration(event));
        return line(known);
    }

    /** A digest's first sentence, or its title and the text that it is a digest of. */
    static String of(Article article, Edition edition, @Nullable Text sentence) {
        if (sentence != null && !sentence.isForeignTo(edition.language())) {
            return cut(sentence.value());
        }
        Citation citation = article.citation();
        List<String> known = new ArrayList<>();
        known.add(article.title().in(edition.language()).value());
        known.add(edition.messages().get("article.digest"));
        known.add(edition.timeline()
                .publishers()
                .get(citation.publisher())
                .name()
                .in(edition.language())
                .value());
        known.add(citation.published() == null ? "" : edition.dates().plain(citation.published()));
        return line(known);
    }

    private static String line(List<String> known) {
        return cut(String.join(
                BETWEEN, known.stream().filter(text -> !text.isEmpty()).toList()));
    }
}
