package org.saheltimeline.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.sample.EventSketch;
import org.saheltimeline.sample.TimelineSketch;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/**
 * Made-up events, the same each time, in three languages: titles of some ten words and summaries of ninety, in words
 * that are as unevenly common as those of a language (the nth has an nth of the first one's share).
 */
final class ManyEvents {

    private static final int WORDS = 30_000;
    private static final int PLACES = 600;
    private final Random random = new Random(20231002);
    private final Lexicon french =
            lexicon("at ta que em bus ca de vil la ge sol dat mi li tai con voi é lé gi on ment eur ai");
    private final Lexicon english =
            lexicon("at tack am bush vil lage sol dier mil i tary con voy ing ed er st gion ness th");
    private final Lexicon arabic = lexicon("هج وم قر ية جن ود كم ين قت ل من طق ة مس لح نا زح عس كر ي ات ال مد ن");

    /** The words of a language. */
    private record Lexicon(List<String> words, List<String> places) {}

    private ManyEvents() {}

    static Timeline timeline(int count) {
        ManyEvents many = new ManyEvents();
        return TimelineSketch.timeline(
                TimelineSketch.SITE,
                List.of(),
                IntStream.range(0, count).mapToObj(many::event).map(EventSketch::build));
    }

    private EventSketch event(int number) {
        String day = "%d-%02d-%02d".formatted(2012 + number % 14, 1 + random.nextInt(12), 1 + random.nextInt(28));
        int place = uneven(PLACES);
        Map<Language, String> titles = new EnumMap<>(Language.class);
        Map<Language, String> summaries = new EnumMap<>(Language.class);
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = lexicon(language).places().get(place);
            names.put(language, name);
            titles.put(language, sentence(language, 5) + " " + name + " " + sentence(language, 4));
            summaries.put(language, sentence(language, 90));
        }
        return EventSketch.event(day + "-" + english.places().get(place) + "-" + number)
                .date(day)
                .title(Localized.of(titles))
                .summary(Localized.of(summaries))
                .named(Localized.of(names))
                .in(random.nextBoolean() ? "NE" : "ML")
                .actor(random.nextInt(4) == 0 ? "issp" : "jnim");
    }

    private String sentence(Language language, int length) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            chosen.add(lexicon(language).words().get(uneven(WORDS)));
        }
        return String.join(" ", chosen);
    }

    /** A number below a bound, the nth with an nth of the share of the first. */
    private int uneven(int bound) {
        return (int) Math.pow(bound, random.nextDouble()) - 1;
    }

    private Lexicon lexicon(Language language) {
        return switch (language) {
            case FR -> french;
            case EN -> english;
            case AR -> arabic;
        };
    }

    private Lexicon lexicon(String syllables) {
        List<String> list = List.of(syllables.split(" ", -1));
        return new Lexicon(words(list, WORDS), words(list, PLACES));
    }

    private List<String> words(List<String> syllables, int count) {
        return IntStream.range(0, count).mapToObj(i -> word(syllables)).toList();
    }

    private String word(List<String> syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(syllables.get(random.nextInt(syllables.size())));
        }
        return word.toString();
    }
}
