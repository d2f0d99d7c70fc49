package org.saheltimeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.cards.Card;
import org.saheltimeline.cards.CardWords;
import org.saheltimeline.cards.Cards;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.render.Picture;
import org.saheltimeline.render.SiteRenderer;
import org.saheltimeline.text.Language;

/**
 * The preview pictures of a build. One that an earlier build drew and that would look the same is kept; where all are,
 * nothing wakes AWT. Where this machine's Java cannot draw, the site has none, and a warning says why.
 */
public final class Previews {

    /** Says that this machine's Java cannot draw; once it can, the same content makes another site. */
    static final String RULE = "no-preview-pictures";

    private final Cards cards;
    private final Map<Card, byte[]> drawn = new HashMap<>();
    private final boolean there;

    /**
     * Looks which pictures are there.
     *
     * @param obstacle why this machine's Java cannot draw; asked only where there is something to draw
     */
    Previews(Cards cards, Path site, Supplier<Optional<String>> obstacle, Problems problems) {
        this.cards = cards;
        cards.all().forEach(card -> drawn(card, site).ifPresent(png -> drawn.put(card, png)));
        Optional<String> amiss = drawn.size() == cards.all().size() ? Optional.empty() : obstacle.get();
        amiss.ifPresent(why -> problems.warning(
                RULE,
                Place.start(site.resolve("cards").toAbsolutePath().normalize().toString()),
                "no preview pictures were drawn, so links to the site are shared without: " + why,
                "install a JDK that can draw text, with libfontconfig and any font"
                        + " (Debian: apt-get install libfontconfig1 fonts-dejavu-core)"));
        this.there = amiss.isEmpty();
    }

    private Previews(Cards cards, boolean there) {
        this.cards = cards;
        this.there = there;
    }

    /**
     * Plans the pictures of a timeline that is shown from memory.
     *
     * @param there whether this machine's Java can draw
     */
    public static Previews inMemory(Timeline timeline, SiteRenderer renderer, boolean there) {
        return new Previews(Cards.of(timeline, language -> words(renderer, language)), there);
    }

    /** Whether the site has pictures: all, or none where this machine's Java cannot draw. */
    boolean areThere() {
        return there;
    }

    /** Why this machine's Java cannot draw pictures of a timeline; empty where it can. It wakes AWT. */
    public Optional<String> obstacle() {
        return cards.obstacle();
    }

    /**
     * Plans the pictures of a timeline, and looks which of them are there.
     *
     * @param site the folder in which an earlier build may have put them
     */
    static Previews of(Timeline timeline, SiteRenderer renderer, Path site, Problems problems) {
        Cards cards = Cards.of(timeline, language -> words(renderer, language));
        return new Previews(cards, site, cards::obstacle, problems);
    }

    private static CardWords words(SiteRenderer renderer, Language language) {
        return new CardWords(
                tally -> renderer.tally(language, tally.events(), tally.killed()),
                renderer.message(language, "card.per-month", ""),
                renderer.message(language, "card.per-year", ""));
    }

    /** The picture of a page; null where the site has none. */
    public @Nullable Picture of(Page page) {
        if (!there) {
            return null;
        }
        Card card = cards.of(page);
        return new Picture(card.url(), card.alt(), Card.WIDTH, Card.HEIGHT);
    }

    /** The pictures by their paths in the site; each is drawn when it is asked for, where it has to be. */
    public Map<String, Supplier<byte[]>> files() {
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        if (there) {
            for (Card card : cards.all()) {
                byte[] png = drawn.get(card);
                files.put(card.url().path(), png == null ? () -> cards.draw(card) : () -> png);
            }
        }
        return files;
    }

    /** The picture that an earlier build drew, if it looks as it would now. */
    private static Optional<byte[]> drawn(Card card, Path site) {
        try {
            byte[] file = Files.readAllBytes(site.resolve(card.url().path()));
            return Optional.of(file).filter(png -> Cards.isCurrent(card, png));
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
