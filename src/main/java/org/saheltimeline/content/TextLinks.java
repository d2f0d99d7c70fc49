package org.saheltimeline.content;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Corpus;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.InternalLink;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.StandingPage;
import org.saheltimeline.problem.Problems;

/** Checks that stories belong to topics, and that the links of all texts lead somewhere. */
final class TextLinks {

    private final Corpus corpus;
    private final Dangling dangling;

    TextLinks(Corpus corpus, Problems problems) {
        this.corpus = corpus;
        this.dangling = new Dangling(problems);
    }

    void check() {
        for (StandingPage story : corpus.stories()) {
            dangling.check(
                    new Ref(story.id(), story.place()), "topic", corpus.topics().ids(), "topics.yaml");
        }
        Stream<InternalLink> ofPages = Stream.concat(corpus.pages().stream(), corpus.stories().stream())
                .flatMap(page -> page.links().stream());
        Stream.concat(corpus.links().stream(), ofPages).forEach(this::check);
    }

    private void check(InternalLink link) {
        switch (link.kind()) {
            case EVENT -> check(link, ids(corpus.events().stream().map(Event::id)), "events/");
            case ARTICLE -> check(link, ids(corpus.articles().stream().map(Article::id)), "articles/");
            case ACTOR -> check(link, corpus.actors().ids(), "actors.yaml");
            case TOPIC -> check(link, corpus.topics().ids(), "topics.yaml");
            case PAGE -> check(link, ids(corpus.pages().stream().map(StandingPage::id)), "pages/");
        }
    }

    private void check(InternalLink link, Set<String> ids, String home) {
        dangling.check(link.target(), link.kind().word(), ids, home);
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toSet());
    }
}
