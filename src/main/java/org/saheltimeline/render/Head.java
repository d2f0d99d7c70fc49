package org.saheltimeline.render;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.text.Language;

/**
 * What a page says of itself outside its own content.
 *
 * @param title without the site's name; empty on the home page
 * @param description a sentence for search engines and link previews
 * @param crumbs the way from the home page, without it and without the page
 * @param languages those in which the page's main text exists; null where that is all the site's
 * @param data JSON-LD; null where there is none
 * @param published an ISO 8601 day, and so {@code modified}; null where it is not known
 */
record Head(
        String title,
        String description,
        List<Anchor> crumbs,
        @Nullable Set<Language> languages,
        @Nullable String data,
        @Nullable String published,
        @Nullable String modified) {

    Head(
            String title,
            String description,
            List<Anchor> crumbs,
            @Nullable Set<Language> languages,
            @Nullable String data) {
        this(title, description, crumbs, languages, data, null, null);
    }

    Head(String title, String description, List<Anchor> crumbs) {
        this(title, description, crumbs, null, null);
    }
}
