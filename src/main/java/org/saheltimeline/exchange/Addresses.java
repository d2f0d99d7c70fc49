package org.saheltimeline.exchange;

import org.saheltimeline.model.Article;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Site;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Language;

/** Addresses with the host, for those who read the site's files elsewhere. */
final class Addresses {

    private final String base;

    Addresses(Site site) {
        this.base = site.baseUrl().toString();
    }

    String of(Url url) {
        return base + url.address();
    }

    String of(Page page) {
        return of(page.url());
    }

    String of(Event event, Language language) {
        return of(new Page.OfEvent(language, event));
    }

    String of(Article article, Language language) {
        return of(new Page.OfArticle(language, article));
    }
}
