package org.saheltimeline.cards;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.saheltimeline.dates.DateLabel;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Lazy;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Language;

/** Which cards a timeline has in a language. */
final class CardPlan {

    /** The name of the site's own card. */
    static final String SITE = "site";

    /** Of a month's events: a card of one would say less than its country's, and most months of our own have one. */
    private static final int ENOUGH = 2;

    private final Timeline timeline;
    private final Language language;
    private final CardWords words;
    private final Lazy<Strips> strips;
    private final String site;

    CardPlan(Timeline timeline, Language language, CardWords words) {
        this.timeline = timeline;
        this.language = language;
        this.words = words;
        this.strips = new Lazy<>(() -> new Strips(timeline.events().values(), words));
        this.site = timeline.site().title().in(language).value();
    }

    /** {@code ne} in {@code cards/ne-fr.png}. */
    static String name(Country country) {
        return country.id().toLowerCase(Locale.ROOT);
    }

    /** {@code 2023-10} in {@code cards/2023-10-fr.png}. */
    static String name(YearMonth month) {
        return month.toString();
    }

    static Url url(String name, Language language) {
        return new Url("cards/" + name + "-" + language.code() + ".png");
    }

    /** The cards by their paths. */
    Map<String, Lazy<Card>> cards() {
        Map<String, Lazy<Card>> cards = new TreeMap<>();
        String description = timeline.site().description().in(language).value();
        add(cards, SITE, () -> site, description, timeline.events().values());
        for (Country country : timeline.places().countries().values()) {
            List<Event> events = timeline.index().byCountry().getOrDefault(country.id(), List.of());
            if (!events.isEmpty()) {
                add(cards, name(country), () -> country.name().in(language).value(), "", events);
            }
        }
        byMonth().forEach((month, events) -> {
            if (events.size() >= ENOUGH) {
                add(cards, name(month), () -> inWords(month), "", events);
            }
        });
        return cards;
    }

    private void add(
            Map<String, Lazy<Card>> cards,
            String name,
            Supplier<String> subject,
            String description,
            Collection<Event> events) {
        Url url = url(name, language);
        cards.put(url.path(), new Lazy<>(() -> {
            String counts = words.counts().apply(Tally.of(events));
            return new Card(
                    url,
                    language,
                    site,
                    subject.get(),
                    description,
                    counts,
                    strips.get().of(events));
        }));
    }

    private Map<YearMonth, List<Event>> byMonth() {
        Map<YearMonth, List<Event>> months = new TreeMap<>();
        for (Event event : timeline.events().values()) {
            event.date()
                    .month()
                    .ifPresent(month -> months.computeIfAbsent(month, m -> new ArrayList<>())
                            .add(event));
        }
        return months;
    }

    /** "Octobre 2023", with the capital of a headline. */
    private String inWords(YearMonth month) {
        EdtfDate date = EdtfDate.parse(month.toString()).date().orElseThrow();
        String label = DateLabel.of(date, language);
        int second = label.offsetByCodePoints(0, 1);
        return label.substring(0, second).toUpperCase(language.locale()) + label.substring(second);
    }
}
