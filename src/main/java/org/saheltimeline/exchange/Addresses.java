package org.saheltimeline.exchange;

import org.saheltimeline.model.Article;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Site;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.EventPages;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Language;

/** Addresses with the host, for those who read the site's files elsewhere. */
final class Addresses {

    private final String base;

    Addresses(Site site) {
        this.base = site.baseUrl().toString();
    }

    /** Where an event's file is read. */
    String of(Timeline timeline, Event event, Language language) {
        return of(EventPages.url(timeline, event, language));
    }

    /** A place in an event's file. */
    String of(Timeline timeline, Event event, Language language, String place) {
        return of(EventPages.url(timeline, event, language, place));
    }

    String of(Url url) {
        return base + url.address();
    }

    String of(Page page) {
        return of(page.url());
    }

    String of(Article article, Language language) {
        return of(new Page.OfArticle(language, article));
    }
}
