package org.saheltimeline.render;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.saheltimeline.model.InternalLink;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.EventPages;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.Subject;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Language;

/**
 * Leads the links of a text to the pages of the timeline's things: {@code event:ID}, {@code actor:ID} and so on.
 *
 * <p>Their addresses begin with {@link Fragment#ROOT}, which no other link of a text may.
 */
final class InternalLinks extends AbstractVisitor {

    private final Timeline timeline;
    private final Language language;

    private InternalLinks(Timeline timeline, Language language) {
        this.timeline = timeline;
        this.language = language;
    }

    static void resolve(Node document, Timeline timeline, Language language) {
        document.accept(new InternalLinks(timeline, language));
    }

    static boolean isResolved(String address) {
        return address.startsWith(Fragment.ROOT);
    }

    @Override
    public void visit(Link link) {
        String written = link.getDestination().replace(Fragment.ROOT, "");
        int colon = written.indexOf(':');
        Optional<InternalLink.Kind> kind =
                colon < 0 ? Optional.empty() : InternalLink.Kind.of(written.substring(0, colon));
        link.setDestination(kind.flatMap(known -> url(known, written.substring(colon + 1)))
                .map(url -> Fragment.ROOT + url.link())
                .orElse(written));
        visitChildren(link);
    }

    private Optional<Url> url(InternalLink.Kind kind, String id) {
        return switch (kind) {
            case EVENT -> timeline.events().find(id).map(event -> EventPages.url(timeline, event, language));
            case ARTICLE -> timeline.articles().find(id).map(article -> new Page.OfArticle(language, article).url());
            case ACTOR -> timeline.actors().find(id).map(Subject.OfActor::new).map(this::listing);
            case TOPIC -> timeline.topics().find(id).map(Subject.OfTopic::new).map(this::listing);
            case PAGE -> timeline.pages().find(id).map(page -> new Page.Standing(language, page).url());
        };
    }

    private Url listing(Subject subject) {
        return new Page.Listing(language, subject, new Period.All(), List.of(), List.of()).url();
    }
}
