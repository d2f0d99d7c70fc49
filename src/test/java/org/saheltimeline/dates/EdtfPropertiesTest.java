package org.saheltimeline.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saheltimeline.text.Language;

class EdtfPropertiesTest {

    private static final int TIMES = 400;

    static LongStream seeds() {
        return RandomEdtf.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDateIsReadAndWrittenBackAsItWas(long seed) {
        RandomEdtf random = new RandomEdtf(seed);
        for (int i = 0; i < TIMES; i++) {
            String text = random.date();
            assertThat(Dates.of(text).text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBoundsAreInOrderAndHoldTheSortDay(long seed) {
        for (EdtfDate date : dates(seed)) {
            assertThat(date.earliest()).as(date.text()).isBeforeOrEqualTo(date.latest());
            assertThat(date.sortDay()).as(date.text()).isBetween(date.earliest(), date.latest());
            assertThat(date.hasStart() || date.hasEnd() || date instanceof DateSet)
                    .as(date.text())
                    .isTrue();
            date.month()
                    .ifPresent(month -> assertThat(month).as(date.text()).isEqualTo(YearMonth.from(date.sortDay())));
            date.day().ifPresent(day -> {
                assertThat(day).as(date.text()).isEqualTo(date.sortDay());
                assertThat(date.month()).as(date.text()).contains(YearMonth.from(day));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderIsTotalAndFollowsTheSortDay(long seed) {
        List<EdtfDate> dates = dates(seed).subList(0, 40);
        for (EdtfDate a : dates) {
            for (EdtfDate b : dates) {
                int order = Integer.signum(a.compareTo(b));
                assertThat(order).isEqualTo(-Integer.signum(b.compareTo(a)));
                assertThat(order == 0).as(a + " " + b).isEqualTo(a.equals(b));
                if (!a.sortDay().equals(b.sortDay())) {
                    assertThat(order).isEqualTo(Integer.signum(a.sortDay().compareTo(b.sortDay())));
                }
                for (EdtfDate c : dates) {
                    if (order <= 0 && b.compareTo(c) <= 0) {
                        assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDateHasWordsInEveryLanguage(long seed) {
        for (EdtfDate date : dates(seed)) {
            for (Language language : Language.values()) {
                assertThat(Stream.of(
                                DateLabel.of(date, language),
                                DateLabel.inSentence(date, language),
                                DateLabel.shortOf(date, language),
                                DateLabel.precisionNote(date, language)))
                        .as(date.text())
                        .allMatch(words -> !words.isBlank() && words.equals(words.strip()) && !words.contains("  "));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextIsADateOrAMistakeWithItsPlace(long seed) {
        RandomEdtf random = new RandomEdtf(seed);
        for (int i = 0; i < TIMES; i++) {
            String text = i % 4 == 0 ? random.noise() : random.spoilt();
            Parsed parsed = EdtfDate.parse(text);
            if (parsed instanceof Parsed.Found found) {
                assertThat(found.value().text()).isEqualTo(text);
                assertThat(found.value().earliest())
                        .as(text)
                        .isBeforeOrEqualTo(found.value().latest());
            } else {
                Parsed.Mistake mistake = (Parsed.Mistake) parsed;
                assertThat(mistake.index()).as(text + " " + mistake).isBetween(0, text.length());
                assertThat(mistake.message()).as(text).isNotBlank().doesNotEndWith(".");
                assertThat(mistake.mend()).as(text).isNotBlank();
            }
        }
    }

    private static List<EdtfDate> dates(long seed) {
        RandomEdtf random = new RandomEdtf(seed);
        List<EdtfDate> dates = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            dates.add(Dates.of(random.date()));
        }
        return dates;
    }
}
