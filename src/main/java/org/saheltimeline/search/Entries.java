package org.saheltimeline.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.DateLabel;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Actor;
import org.saheltimeline.model.Article;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.GeoPrecision;
import org.saheltimeline.model.Location;
import org.saheltimeline.model.Participation;
import org.saheltimeline.model.Places;
import org.saheltimeline.model.Publisher;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.EventPages;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;
import org.saheltimeline.text.Text;

/**
 * Makes the entries of an index: all events and articles, with the texts that a reader of one language finds them by.
 */
final class Entries {

    private static final Comparator<Entry> OLDEST_FIRST = Comparator.comparing(
                    Entry::date, Comparator.nullsFirst(Comparator.<EdtfDate>naturalOrder()))
            .thenComparing(Entry::id);

    private static final Pattern DAY = Pattern.compile("(?U)\\b\\d{1,2}(?:er)?\\b");

    private final Timeline timeline;
    private final Language language;
    private final Kinds kinds;
    private final BiFunction<String, String, String> messages;

    Entries(Timeline timeline, Language language, Kinds kinds, BiFunction<String, String, String> messages) {
        this.timeline = timeline;
        this.language = language;
        this.kinds = kinds;
        this.messages = messages;
    }

    /** All entries, oldest first: new events come at the end and leave the others' numbers as they are. */
    List<Entry> oldestFirst() {
        List<Entry> entries = new ArrayList<>();
        timeline.events().values().forEach(event -> entries.add(entry(event)));
        timeline.articles().values().forEach(article -> entries.add(entry(article)));
        entries.sort(OLDEST_FIRST);
        return entries;
    }

    private Entry entry(Event event) {
        List<String> texts = new ArrayList<>();
        Text title = event.title().in(language);
        texts.add(title.value());
        if (event.summary() != null) {
            texts.add(event.summary().in(language).value());
        }
        texts.add(monthAndYear(event.date()));
        texts.add(messages.apply("type." + event.type().slug(), ""));
        texts.add(messages.apply("sub-type." + event.subType().slug(), ""));
        addNames(texts, event.location());
        event.actors().forEach(party -> addNames(texts, party));
        event.topics()
                .forEach(topic -> addAll(texts, timeline.topics().get(topic).name()));
        return new Entry(
                kinds.of(event.type()),
                event.id(),
                title,
                event.date(),
                DateLabel.shortOf(event.date(), language),
                place(event.location()),
                texts,
                timeline.hasPage(event) ? "" : page(event));
    }

    private Entry entry(Article article) {
        Publisher publisher = timeline.publishers().get(article.citation().publisher());
        Text title = article.title().in(language);
        @Nullable EdtfDate date = article.citation().published();
        List<String> texts = new ArrayList<>();
        texts.add(title.value());
        texts.add(digest(article));
        addAll(texts, publisher.name());
        if (article.citation().title() != null) {
            texts.add(article.citation().title());
        }
        if (date != null) {
            texts.add(monthAndYear(date));
        }
        return new Entry(
                kinds.of(article.kind()),
                article.id(),
                title,
                date,
                date == null ? "" : DateLabel.shortOf(date, language),
                publisher.name().in(language).value(),
                texts,
                "");
    }

    private String page(Event event) {
        return EventPages.url(timeline, event, language)
                .path()
                .substring(language.code().length() + 1);
    }

    private String digest(Article article) {
        return article.digest().isEmpty()
                ? ""
                : Localized.of(article.digest()).in(language).value();
    }

    /** Without the day: "29" is searched for as a number of dead. */
    private String monthAndYear(EdtfDate date) {
        return DAY.matcher(DateLabel.of(date, language)).replaceAll("");
    }

    private void addNames(List<String> texts, Location location) {
        Places places = timeline.places();
        addAll(texts, location.name());
        addAll(texts, places.countries().get(location.country()).name());
        location.otherCountries()
                .forEach(other -> addAll(texts, places.countries().get(other).name()));
        if (location.region() != null) {
            addAll(texts, places.regions().get(location.region()).name());
        }
        if (location.town() != null) {
            addAll(texts, places.towns().get(location.town()).name());
        }
    }

    private void addNames(List<String> texts, Participation party) {
        addAll(texts, party.name());
        @Nullable Ref ref = party.actor();
        if (ref != null) {
            Actor actor = timeline.actors().get(ref);
            addAll(texts, actor.name());
            addAll(texts, actor.shortName());
        }
    }

    /** A name in all languages: readers know a place or a party by any of them. */
    private static void addAll(List<String> texts, @Nullable Localized name) {
        if (name == null) {
            return;
        }
        if (name.languages().isEmpty()) {
            texts.add(name.in(Language.FR).value());
        }
        name.languages().forEach(any -> texts.add(name.in(any).value()));
    }

    /** The place as rows show it: no more exactly than it is known. */
    private String place(Location location) {
        Places places = timeline.places();
        String country =
                places.countries().get(location.country()).name().in(language).value();
        @Nullable Localized named = location.name();
        if (named == null && location.town() != null) {
            named = places.towns().get(location.town()).name();
        }
        String place;
        if (named != null) {
            String name = named.in(language).value();
            place = location.precision() == GeoPrecision.NEAR ? messages.apply("place.near", name) : name;
        } else if (location.region() != null) {
            String name =
                    places.regions().get(location.region()).name().in(language).value();
            place = messages.apply("place.region", name);
        } else {
            return country;
        }
        return place.startsWith(country) ? place : place + messages.apply("list.comma", "") + country;
    }
}
