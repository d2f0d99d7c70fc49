package org.saheltimeline.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EdtfDateTest {

    @Test
    void aTimelineIsSortedByTheFirstDayAndTheWidestFirst() {
        assertThat(sorted(
                        "2024-08-02",
                        "2024-08-01T08:00:00Z",
                        "2024-08-01",
                        "2024-08-01/2024-08-05",
                        "2024-08",
                        "2024-08-01/..",
                        "2024",
                        "2024-07-31",
                        "202X",
                        "2024-08-01T21:00:00Z",
                        "../2024-08-01"))
                .containsExactly(
                        "202X",
                        "2024",
                        "2024-07-31",
                        "2024-08-01/..",
                        "2024-08",
                        "2024-08-01/2024-08-05",
                        "../2024-08-01",
                        "2024-08-01",
                        "2024-08-01T08:00:00Z",
                        "2024-08-01T21:00:00Z",
                        "2024-08-02");
    }

    @Test
    void datesOfTheSameDaysAreSortedByTheirText() {
        assertThat(sorted("2024-08~", "2024-08-XX", "2024-08?", "2024-08"))
                .containsExactly("2024-08", "2024-08-XX", "2024-08?", "2024-08~");
    }

    @Test
    void aDateWithoutAStartIsSortedByItsEnd() {
        EdtfDate until = Dates.of("../2024-08");
        assertThat(until.hasStart()).isFalse();
        assertThat(until.hasEnd()).isTrue();
        assertThat(until.earliest()).isEqualTo(LocalDate.MIN);
        assertThat(until.sortDay()).isEqualTo(LocalDate.of(2024, 8, 31));
        assertThat(until.month()).contains(YearMonth.of(2024, 8));
    }

    @Test
    void aDateWithoutAnEndHasTheLastDayThereIs() {
        for (String text : List.of("2024-08/..", "2024-08/", "[2024-08..]", "{2024-08..}")) {
            EdtfDate since = Dates.of(text);
            assertThat(since.hasStart()).isTrue();
            assertThat(since.hasEnd()).isFalse();
            assertThat(since.latest()).isEqualTo(LocalDate.MAX);
            assertThat(since.sortDay()).isEqualTo(LocalDate.of(2024, 8, 1));
        }
    }

    @Test
    void aMonthThatIsNotKnownIsNotInvented() {
        for (String text : List.of("2015", "2015~", "2015-24", "2015-XX", "201X", "[2015-03,2015-04]", "2015/2016")) {
            assertThat(Dates.of(text).month()).as(text).isEmpty();
        }
    }

    @Test
    void aMonthThatIsKnownIsThatOfTheSortDay() {
        for (String text : List.of(
                "2015-03",
                "2015-03-30?",
                "2015-03-2X",
                "2015-03-XX",
                "2015-03-30T10:00:00",
                "2015-03-30/2015-05",
                "2015-03/..",
                "[2015-03-30,2015-03-31]",
                "{2015-04-01,2015-03-30..}",
                "{..2015-03}")) {
            assertThat(Dates.of(text).month()).as(text).contains(YearMonth.of(2015, 3));
            assertThat(Dates.of(text).year()).as(text).isEqualTo(2015);
        }
    }

    @Test
    void aDayThatIsNotKnownIsNotInvented() {
        for (String text : List.of(
                "2015-03",
                "2015-03~",
                "2015-03-XX",
                "2015-03-2X",
                "2015-03/2015-04-02",
                "[2015-03-30,2015-03-31]",
                "{2015-03,2015-04-02}",
                "../2015-03")) {
            assertThat(Dates.of(text).day()).as(text).isEmpty();
        }
    }

    @Test
    void aDayThatIsKnownIsTheFirst() {
        for (String text : List.of(
                "2015-03-30",
                "2015-03-30?",
                "2015-03-30~",
                "2015-03-30T10:00:00",
                "2015-03-30/2015-05",
                "2015-03-30/..",
                "../2015-03-30",
                "{2015-04-01,2015-03-30..}")) {
            assertThat(Dates.of(text).day()).as(text).contains(LocalDate.of(2015, 3, 30));
        }
    }

    @Test
    void onlyADayThatIsNeitherDoubtedNorEstimatedIsExact() {
        assertThat(exact("2024-08-24", "2024-08-24T21:30:00Z")).containsExactly(true, true);
        assertThat(exact("2024-08-24~", "2024-08-24?", "2024-08", "2024-08-XX", "[2024-08-24,2024-08-25]"))
                .containsOnly(false);
    }

    @Test
    void anIntervalIsAsUnsureAsItsEnds() {
        EdtfDate interval = Dates.of("2022-02-17~/2022-03-05?");
        assertThat(interval.approximate()).isTrue();
        assertThat(interval.uncertain()).isTrue();
        assertThat(interval.qualifier()).isEqualTo(Qualifier.BOTH);
        assertThat(Dates.of("2022-02-17~/..").uncertain()).isFalse();
    }

    @Test
    void aLeapDayIsADayInLeapYearsOnly() {
        assertThat(EdtfDate.parse("2024-02-29").date()).isPresent();
        assertThat(EdtfDate.parse("2000-02-29").date()).isPresent();
        assertThat(EdtfDate.parse("1900-02-29").date()).isEmpty();
        assertThat(Dates.of("2024-02-2X").latest()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Dates.of("2023-02-2X").latest()).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void aDayCanBeMadeWithoutAText() {
        assertThat(EdtfDate.of(LocalDate.of(2023, 10, 2))).isEqualTo(Dates.of("2023-10-02"));
        assertThatThrownBy(() -> EdtfDate.of(LocalDate.of(12_345, 1, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void yearsReachAsFarAsTheyCanBeReckonedWith() {
        assertThat(Dates.of("Y999999998").latest()).isEqualTo(LocalDate.of(999_999_998, 12, 31));
        assertThat(Dates.of("Y-999999998").hasStart()).isTrue();
        assertThat(EdtfDate.parse("Y999999999").date()).isEmpty();
        assertThat(EdtfDate.parse("Y99999999999999999999").date()).isEmpty();
    }

    @Test
    void aVeryLongTextIsAMistakeLikeAnyOther() {
        Parsed.Mistake mistake = (Parsed.Mistake) EdtfDate.parse("2024" + "9".repeat(100_000));
        assertThat(mistake.message()).isEqualTo("a year has four digits, not 100004");
        Parsed.Mistake rest = (Parsed.Mistake) EdtfDate.parse("2024 " + "é".repeat(100_000));
        assertThat(rest.message()).hasSizeLessThan(80);
    }

    private static List<String> sorted(String... texts) {
        return Stream.of(texts).map(Dates::of).sorted().map(EdtfDate::text).toList();
    }

    private static List<Boolean> exact(String... texts) {
        return Stream.of(texts).map(text -> Dates.of(text).isExactDay()).toList();
    }
}
