package org.saheltimeline.exchange;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.Correction;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Site;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Text;

/**
 * Makes references to the site's pages and to the sources. Every date is the content's: a day of access is the
 * reader's.
 */
public final class References {

    private final Timeline timeline;
    private final Addresses addresses;

    public References(Timeline timeline) {
        this.timeline = timeline;
        this.addresses = new Addresses(timeline.site());
    }

    /** An event's page. */
    public Reference event(Event event, Language language) {
        EdtfDate corrected = event.corrections().stream()
                .map(Correction::date)
                .max(EdtfDate::compareTo)
                .orElse(null);
        return page(
                event.id(),
                event.title().in(language),
                language,
                event.added(),
                corrected,
                addresses.of(timeline, event, language),
                null);
    }

    /** An article's page: our digest, with the source that it is a digest of. */
    public Reference digest(Article article, Language language) {
        return page(
                article.id(),
                article.title().in(language),
                language,
                null,
                null,
                addresses.of(article, language),
                source(article.id() + "-source", article.citation(), language));
    }

    /** Somebody else's text, as the source of an article or an event. */
    public Reference source(String key, Citation citation, Language language) {
        String title = citation.title();
        return new Reference(
                key,
                Stream.ofNullable(citation.author()).toList(),
                title == null ? untitled(language) : title,
                citation.language(),
                timeline.publishers()
                        .get(citation.publisher())
                        .name()
                        .in(language)
                        .value(),
                citation.published(),
                null,
                web(citation.url()),
                web(citation.archiveUrl()),
                citation.archiveDate(),
                citation.accessed(),
                null);
    }

    private Reference page(
            String key,
            Text title,
            Language language,
            @Nullable EdtfDate published,
            @Nullable EdtfDate updated,
            String url,
            @Nullable Reference digestOf) {
        Site site = timeline.site();
        Language own = title.language();
        return new Reference(
                key,
                site.editors(),
                title.value(),
                (own == null ? language : own).code(),
                site.title().in(language).value(),
                published,
                updated,
                url,
                null,
                null,
                null,
                digestOf);
    }

    /** An address of the web, or nothing. */
    static @Nullable String web(@Nullable String address) {
        return address != null && (address.startsWith("https://") || address.startsWith("http://")) ? address : null;
    }

    private static String untitled(Language language) {
        return switch (language) {
            case FR -> "[sans titre]";
            case EN -> "[untitled]";
            case AR -> "[بلا عنوان]";
        };
    }
}
