package org.saheltimeline.check;

import org.saheltimeline.model.Article;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Problems;

/** An article that says it reports an event should be among that event's sources. */
final class ArticleNotCited implements Rule {

    @Override
    public void check(Timeline timeline, Problems problems) {
        for (Article article : timeline.articles().values()) {
            for (Ref ref : article.events()) {
                Event event = timeline.events().get(ref);
                if (event.sources().stream().noneMatch(source -> source.key().equals(article.id()))) {
                    problems.warning(
                            "article-not-cited",
                            ref.place(),
                            "the event does not cite this article",
                            "add \"- article: " + article.id() + "\" to the sources of "
                                    + event.place().file());
                }
            }
        }
    }
}
