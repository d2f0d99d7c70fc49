package org.saheltimeline.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.Correction;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Site;
import org.saheltimeline.model.Source;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Text;

/**
 * What search engines and catalogues read of a page, in the words of schema.org.
 *
 * <p>Every text can be put into a script element of the type {@code application/ld+json} as it is: it has no {@code <}.
 */
public final class JsonLd {

    private final Timeline timeline;
    private final Site site;
    private final Addresses addresses;
    private final SchemaEvent events;
    private final SchemaSource sources;

    public JsonLd(Timeline timeline) {
        this.timeline = timeline;
        this.site = timeline.site();
        this.addresses = new Addresses(site);
        this.events = new SchemaEvent(timeline);
        this.sources = new SchemaSource(timeline);
    }

    /**
     * An event's page: a {@code WebPage} whose main entity is the {@code Event}. Sources and corrections belong to the
     * page, since schema.org gives them to works and not to events.
     *
     * @param description plain text; null for none
     * @param image the address of its preview picture; null for none
     */
    public String event(Event event, Language language, @Nullable String description, @Nullable String image) {
        return script(json -> {
            String url = addresses.of(timeline, event, language);
            page(json, "WebPage", url, event.title().in(language), language, description);
            json.text("image", image);
            json.text("datePublished", date(event.added()));
            json.text("dateModified", date(event.updated().orElse(null)));
            json.object(
                    "mainEntity",
                    () -> events.write(json, event, addresses.of(timeline, event, language, "event"), language));
            json.objects("citation", event.sources(), source -> source(json, source, language));
            if (!event.corrections().isEmpty()) {
                json.objects("correction", event.corrections(), correction -> correction(json, correction, language));
            }
        });
    }

    /**
     * An article's page: our digest, which is based on somebody else's report.
     *
     * @param description plain text; null for none
     * @param image the address of its preview picture; null for none
     */
    public String article(Article article, Language language, @Nullable String description, @Nullable String image) {
        return script(json -> {
            String url = addresses.of(article, language);
            page(json, "Article", url, article.title().in(language), language, description);
            json.text("image", image);
            publishers(json, "author", language);
            json.object("isBasedOn", () -> sources.write(json, article.citation(), article.kind(), language));
            List<Event> reported = article.events().stream()
                    .map(event -> timeline.events().get(event))
                    .toList();
            if (!reported.isEmpty()) {
                json.objects("about", reported, event -> {
                    json.text("@type", "Event");
                    json.text("@id", addresses.of(timeline, event, language, "event"));
                    json.text("name", event.title().in(language).value());
                });
            }
        });
    }

    /** The data as a whole, for the page where they are downloaded. */
    public String dataset(Language language) {
        return script(json -> {
            json.text("@context", "https://schema.org");
            json.text("@type", "Dataset");
            json.text("@id", addresses.of(new Url(Extract.ALL)));
            json.text("name", site.title().in(language).value());
            json.text("description", site.description().in(language).value());
            json.text("url", addresses.of(Url.folder(language.code() + "/data/")));
            json.text("license", Licence.address(site.licence()));
            json.truth("isAccessibleForFree", true);
            publishers(json, "creator", language);
            json.array("inLanguage", () -> site.languages().forEach(each -> json.item(each.code())));
            json.text("temporalCoverage", covered());
            countries(json, language);
            json.text("dateModified", lastChange());
            json.objects("distribution", DataFiles.all(), file -> download(json, file, language));
        });
    }

    private void download(Json json, DataFile file, Language language) {
        json.text("@type", "DataDownload");
        json.text("name", file.name());
        json.text("description", file.description().in(language).value());
        json.text("contentUrl", addresses.of(file.url()));
        json.text("encodingFormat", file.mediaType());
    }

    private void countries(Json json, Language language) {
        List<Country> core = timeline.places().countries().values().stream()
                .filter(Country::core)
                .toList();
        if (!core.isEmpty()) {
            json.objects("spatialCoverage", core, country -> {
                json.text("@type", "Country");
                json.text("name", country.name().in(language).value());
                json.text("identifier", country.id());
            });
        }
    }

    private void page(Json json, String type, String url, Text title, Language language, @Nullable String description) {
        json.text("@context", "https://schema.org");
        json.text("@type", type);
        json.text("@id", url);
        json.text("url", url);
        json.text(type.equals("WebPage") ? "name" : "headline", title.value());
        json.text("description", description);
        json.text("inLanguage", (title.language() == null ? language : title.language()).code());
        json.text("license", Licence.address(site.licence()));
        publishers(json, "publisher", language);
        json.object("isPartOf", () -> {
            json.text("@type", "WebSite");
            json.text("name", site.title().in(language).value());
            json.text("url", addresses.of(new Page.Home(language)));
        });
    }

    private void publishers(Json json, String property, Language language) {
        Collection<String> names =
                site.editors().isEmpty() ? List.of(site.title().in(language).value()) : site.editors();
        json.objects(property, names, name -> {
            json.text("@type", "Organization");
            json.text("name", name);
        });
    }

    private void source(Json json, Source source, Language language) {
        Citation citation = timeline.citation(source);
        sources.write(
                json,
                citation,
                source instanceof Source.OfArticle ofArticle
                        ? timeline.articles().get(ofArticle.article()).kind()
                        : null,
                language);
    }

    private static void correction(Json json, Correction correction, Language language) {
        json.text("@type", "CorrectionComment");
        json.text("text", correction.what().in(language).value());
        json.text("datePublished", date(correction.date()));
    }

    /** From the first day of the first event to the last day of the last; of one that goes on, the day it began. */
    private @Nullable String covered() {
        List<EdtfDate> dates =
                timeline.events().values().stream().map(Event::date).toList();
        Optional<LocalDate> last = dates.stream()
                .map(date -> date.hasEnd() ? date.latest() : date.sortDay())
                .max(LocalDate::compareTo);
        return last.map(day -> dates.get(0).sortDay() + "/" + day).orElse(null);
    }

    private @Nullable String lastChange() {
        return timeline.events().values().stream()
                .flatMap(event -> event.updated().stream())
                .max(EdtfDate::compareTo)
                .map(JsonLd::date)
                .orElse(null);
    }

    /** A date that ISO 8601 can write. */
    static @Nullable String date(@Nullable EdtfDate date) {
        return date == null ? null : IsoDate.of(date).orElse(null);
    }

    /** JSON in which no text can end the script element, or open a comment in it. */
    private static String script(Consumer<Json> body) {
        return Json.text(body)
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
