package org.saheltimeline.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Lazy;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Subject;
import org.saheltimeline.text.Language;

/**
 * The preview pictures of a site: one of the site, one a country that has events and one a month that has several, in
 * each language.
 *
 * <p>Planning them costs next to nothing. AWT, which takes a fifth of a second to wake, is not touched before
 * {@link #draw} has a picture to make.
 */
public final class Cards {

    private final Timeline timeline;
    private final Map<Language, Lazy<Map<String, Lazy<Card>>>> byPath;
    private @Nullable CardPainter painter;

    private Cards(Timeline timeline, Map<Language, Lazy<Map<String, Lazy<Card>>>> byPath) {
        this.timeline = timeline;
        this.byPath = byPath;
    }

    /** Plans the cards of a timeline in its site's languages; what one says is worked out when it is asked for. */
    public static Cards of(Timeline timeline, Function<Language, CardWords> words) {
        Map<Language, Lazy<Map<String, Lazy<Card>>>> byPath = new EnumMap<>(Language.class);
        for (Language language : timeline.site().languages()) {
            byPath.put(language, new Lazy<>(() -> new CardPlan(timeline, language, words.apply(language)).cards()));
        }
        return new Cards(timeline, byPath);
    }

    /** Every card, in the order of their addresses. */
    public Collection<Card> all() {
        Map<String, Card> all = new TreeMap<>();
        byPath.values().forEach(cards -> cards.get().forEach((path, card) -> all.put(path, card.get())));
        return all.values();
    }

    /**
     * The card that a page shows: an event its month's, else its country's; an article that of the first event it
     * reports; a day its month's; a country and its regions the country's; others, and where there is none, the site's.
     */
    public Card of(Page page) {
        Map<String, Lazy<Card>> cards =
                Objects.requireNonNull(byPath.get(page.language())).get();
        return names(page)
                .map(name -> cards.get(CardPlan.url(name, page.language()).path()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .get();
    }

    private Stream<String> names(Page page) {
        Stream<String> own = Stream.empty();
        if (page instanceof Page.OfEvent of) {
            own = names(of.event());
        } else if (page instanceof Page.OfArticle of) {
            own = of.article().events().stream()
                    .limit(1)
                    .flatMap(event -> names(timeline.events().get(event)));
        } else if (page instanceof Page.Listing listing) {
            own = name(listing).stream();
        }
        return Stream.concat(own, Stream.of(CardPlan.SITE));
    }

    private Stream<String> names(Event event) {
        return Stream.concat(
                event.date().month().map(CardPlan::name).stream(),
                Stream.of(CardPlan.name(country(event.location().country()))));
    }

    private Optional<String> name(Page.Listing listing) {
        if (listing.subject() instanceof Subject.OfCountry of) {
            return Optional.of(CardPlan.name(of.country()));
        }
        if (listing.subject() instanceof Subject.OfRegion of) {
            return Optional.of(CardPlan.name(country(of.region().country())));
        }
        return listing.subject() instanceof Subject.Everything
                ? listing.period().inMonth().map(CardPlan::name)
                : Optional.empty();
    }

    private Country country(Ref ref) {
        return timeline.places().countries().get(ref);
    }

    /** Whether a file shows what a card does, so that the card need not be drawn. */
    public static boolean isCurrent(Card card, byte[] file) {
        return Png.hasKey(file, card.key());
    }

    /**
     * Why this machine's Java cannot draw; empty where it can. It can be asked before the first page is made, since a
     * page must not name a picture that will not be there. It wakes AWT.
     */
    public Optional<String> obstacle() {
        try {
            painter();
            return Optional.empty();
        } catch (UncheckedIOException failure) {
            return Optional.of(String.valueOf(failure.getMessage()));
        }
    }

    /**
     * Makes a card's PNG. Callable from any thread.
     *
     * @throws UncheckedIOException where there is an {@link #obstacle}
     */
    public byte[] draw(Card card) {
        return painter().paint(card);
    }

    /** As a part of a sentence. */
    private static String reason(IOException failure) {
        return String.valueOf(failure.getMessage()).replaceFirst("\\.$", "");
    }

    private synchronized CardPainter painter() {
        if (painter == null) {
            try {
                painter = new CardPainter(Fonts.load());
            } catch (IOException failure) {
                throw new UncheckedIOException("AWT does not start: " + reason(failure), failure);
            }
        }
        return painter;
    }
}
