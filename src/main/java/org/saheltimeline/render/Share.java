package org.saheltimeline.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Site;
import org.saheltimeline.pages.Page;
import org.saheltimeline.text.Language;

/**
 * What networks and messengers show of a page whose link is shared, in the words of Open Graph.
 *
 * @param type {@code article} or {@code website}
 * @param url the page's own address: those who share a page in their language mean that one
 * @param locale the page's language as {@code fr_FR}, and {@code others} those in which its text exists, too
 * @param image the picture's address; null where there is none
 * @param alt what the picture says
 * @param published an ISO 8601 day, and so {@code modified}; null where it is not known
 * @see <a href="https://ogp.me/">The Open Graph protocol</a>
 */
record Share(
        String type,
        String title,
        String url,
        String site,
        String locale,
        List<String> others,
        @Nullable String image,
        @Nullable String alt,
        String width,
        String height,
        @Nullable String published,
        @Nullable String modified) {

    static Share of(Context context, Page page, Head head, List<Language> languages) {
        Site site = context.timeline().site();
        Language language = page.language();
        String siteTitle = site.title().in(language).value();
        Picture picture = context.picture();
        Page own = page instanceof Page.Root ? page.in(language) : page;
        return new Share(
                page instanceof Page.OfEvent || page instanceof Page.OfArticle ? "article" : "website",
                head.title().isEmpty() ? siteTitle : head.title(),
                site.baseUrl().resolve(own.url().address()).toString(),
                siteTitle,
                locale(language),
                languages.stream()
                        .filter(other -> other != language)
                        .map(Share::locale)
                        .toList(),
                context.pictureAddress(),
                picture == null ? null : picture.alt(),
                picture == null ? "" : Integer.toString(picture.width()),
                picture == null ? "" : Integer.toString(picture.height()),
                head.published(),
                head.modified());
    }

    /** As Facebook's list has it; English here is spelt as in Britain. */
    private static String locale(Language language) {
        return switch (language) {
            case FR -> "fr_FR";
            case EN -> "en_GB";
            case AR -> "ar_AR";
        };
    }
}
