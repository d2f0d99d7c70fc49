package org.saheltimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saheltimeline.model.Figure;
import org.saheltimeline.model.Group;
import org.saheltimeline.model.Range;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.sample.EventSketch;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

class FiguresTest {

    private final Figures french = figures(Language.FR);
    private final Figures english = figures(Language.EN);

    @ParameterizedTest
    @CsvSource({
        "29, 29, 29, at least 29",
        "50, 60, 50 à 60, 50 to 60",
        "0, 0, aucun, none",
        ", 20, au plus 20, at most 20"
    })
    void aFigureKeepsItsClaimantsTerms(
            @Nullable Integer min, @Nullable Integer max, String inFrench, String atLeastInEnglish) {
        assertThat(words(french, new Figure(min, max, null))).isEqualTo(inFrench);
        Figure open =
                max != null && max.equals(min) && max > 0 ? new Figure(min, null, null) : new Figure(min, max, null);
        assertThat(words(english, open)).isEqualTo(atLeastInEnglish);
    }

    @Test
    void wordsStayWordsAndAreQuoted() {
        Figure words = new Figure(24, null, Localized.of(Map.of(Language.FR, "plusieurs dizaines")));
        assertThat(words(french, words)).isEqualTo("«\u202fplusieurs dizaines\u202f»");
        assertThat(words(english, words)).isEqualTo("<span lang=\"fr\">“plusieurs dizaines”</span>");
    }

    @ParameterizedTest
    @CsvSource({
        "29, 29, false, 29",
        "29, 60, false, 29 à 60",
        "29, 60, true, 29 à 60+",
        "29, 29, true, au moins 29",
        "0, 0, false, aucun",
        "0, 1500, false, 0 à 1\u202f500"
    })
    void aRangeSaysWhetherItsEndIsOpen(int low, int top, boolean open, String words) {
        assertThat(french.range(new Range(low, low, top, open))).isEqualTo(words);
    }

    @Test
    void anEventsTollSaysWhomItCountsWhereThatIsOneGroup() {
        EventSketch event = EventSketch.event("a").says(Group.SOLDIERS, new Figure(29, null, null), "rfi");
        assertThat(brief(event)).isEqualTo("au moins 29 soldats tués");
        event.says(Group.SOLDIERS, new Figure(60, null, null), "afp");
        assertThat(brief(event)).isEqualTo("29 à 60+ soldats tués");
        event.says(Group.CIVILIANS, Figure.exactly(3), "afp");
        assertThat(brief(event)).isEqualTo("32 à 63+ morts");
    }

    @Test
    void aTollInWordsOnlyIsGivenInWords() {
        Figure words = new Figure(null, null, Localized.neutral("des dizaines"));
        assertThat(brief(EventSketch.event("a").says(Group.CIVILIANS, words, "rfi")))
                .isEqualTo("morts (civils)\u00a0: «\u202fdes dizaines\u202f»");
    }

    @Test
    void noFigureIsNotNought() {
        assertThat(brief(EventSketch.event("a"))).isEqualTo("bilan non communiqué");
        assertThat(brief(EventSketch.event("a").says(Group.ALL, Figure.exactly(0), "rfi")))
                .isEqualTo("aucun mort");
    }

    private String brief(EventSketch event) {
        return Html.markup(Objects.requireNonNull(french.brief(event.build())));
    }

    private static String words(Figures figures, Figure figure) {
        return Html.markup(figures.inTermsOf(figure));
    }

    private static Figures figures(Language language) {
        return new Figures(
                new MessageFiles(Path.of("templates"), List.of(language), new Problems()).messages(language));
    }
}
