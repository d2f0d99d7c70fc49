package org.saheltimeline.render;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.text.Language;

/**
 * How much of the content exists in a language, counted; the rest is shown in another.
 *
 * @param name the language's own, and {@code here} whether it is that of the page
 * @param titles of events, and so on: "12 / 148"
 */
record Completeness(
        String lang,
        String dir,
        String name,
        boolean here,
        String titles,
        String summaries,
        String digests,
        String pages) {

    /** One line a language of the site. */
    static List<Completeness> of(Context context) {
        return context.timeline().site().languages().stream()
                .map(language -> of(language, context))
                .toList();
    }

    private static Completeness of(Language language, Context context) {
        Timeline timeline = context.timeline();
        Messages messages = context.messages();
        return new Completeness(
                language.code(),
                language.direction(),
                language.ownName(),
                language == messages.language(),
                part(timeline.events().values(), event -> event.title().has(language), messages),
                part(
                        timeline.events().values(),
                        event -> event.summary() != null && event.summary().has(language),
                        messages),
                part(timeline.articles().values(), article -> article.digest().containsKey(language), messages),
                part(timeline.pages().values(), page -> page.title().has(language), messages));
    }

    private static <T> String part(Collection<T> all, Predicate<T> has, Messages messages) {
        int some = (int) all.stream().filter(has).count();
        return messages.get("languages.part", messages.number(some), messages.number(all.size()));
    }
}
