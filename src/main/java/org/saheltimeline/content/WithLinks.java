package org.saheltimeline.content;

import java.util.ArrayList;
import java.util.List;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.InternalLink;

/**
 * Something that was read, and the links within the site that its texts have.
 *
 * @param thing an event or an article
 */
record WithLinks<T>(T thing, List<InternalLink> links) {

    WithLinks {
        links = List.copyOf(links);
    }

    static <T> List<T> things(List<WithLinks<T>> all) {
        return all.stream().map(WithLinks::thing).toList();
    }

    static List<InternalLink> links(List<WithLinks<Event>> events, List<WithLinks<Article>> articles) {
        List<InternalLink> links = new ArrayList<>();
        events.forEach(event -> links.addAll(event.links()));
        articles.forEach(article -> links.addAll(article.links()));
        return links;
    }
}
