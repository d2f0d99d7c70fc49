package org.saheltimeline.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/**
 * The settings of a site.
 *
 * @param baseUrl where it is published, ending in a slash; only canonical addresses, link previews, feeds and the
 *     sitemap need it
 * @param languages in the order of the language switch
 * @param licence an SPDX identifier
 * @param contact an address of mail or web
 * @param eventPages how many events, the last ones, have pages of their own; null where all have
 */
public record Site(
        Localized title,
        Localized description,
        URI baseUrl,
        List<Language> languages,
        Language defaultLanguage,
        String licence,
        List<String> editors,
        @Nullable String contact,
        @Nullable Integer eventPages) {

    public Site {
        languages = List.copyOf(languages);
        editors = List.copyOf(editors);
        if (!languages.contains(defaultLanguage)) {
            throw new IllegalArgumentException("the default language is not one of the site's");
        }
    }

    /**
     * The same site at another address or in other languages; the default language is the first of them if its own is
     * not among them.
     *
     * @param otherUrl null to keep the address
     * @param others empty to keep the languages
     */
    public Site with(@Nullable URI otherUrl, List<Language> others) {
        List<Language> kept = others.isEmpty() ? languages : others;
        return new Site(
                title,
                description,
                otherUrl == null ? baseUrl : otherUrl,
                kept,
                kept.contains(defaultLanguage) ? defaultLanguage : kept.get(0),
                licence,
                editors,
                contact,
                eventPages);
    }
}
