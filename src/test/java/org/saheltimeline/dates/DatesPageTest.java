package org.saheltimeline.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saheltimeline.text.Language;

class DatesPageTest {

    static List<List<String>> dates() {
        return DatesPage.rows("| EDTF | earliest | latest | sort | French | English | Arabic |");
    }

    static List<List<String>> phrases() {
        return DatesPage.rows("| EDTF | language | in a sentence | in a row of a list | how sure |");
    }

    static List<List<String>> mistakes() {
        return DatesPage.rows("| text | at | what is wrong | mend |");
    }

    @ParameterizedTest
    @MethodSource("dates")
    void theTableOfDatesIsTrue(List<String> row) {
        EdtfDate date = Dates.of(row.get(0));
        assertThat(List.of(
                        date.text(),
                        day(date.earliest()),
                        day(date.latest()),
                        day(date.sortDay()),
                        DateLabel.of(date, Language.FR),
                        DateLabel.of(date, Language.EN),
                        DateLabel.of(date, Language.AR)))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void theTableOfPhrasesIsTrue(List<String> row) {
        EdtfDate date = Dates.of(row.get(0));
        Language language = Language.of(row.get(1)).orElseThrow();
        assertThat(List.of(
                        row.get(0),
                        row.get(1),
                        DateLabel.inSentence(date, language),
                        DateLabel.shortOf(date, language),
                        DateLabel.precisionNote(date, language)))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theTableOfMistakesIsTrue(List<String> row) {
        String text = row.get(0).equals("(nothing)") ? "" : row.get(0);
        assertThat(EdtfDate.parse(text))
                .isEqualTo(new Parsed.Mistake(row.get(2), Integer.parseInt(row.get(1)), row.get(3)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatAMendProposesIsADate(List<String> row) {
        String first = row.get(3).replaceFirst("^write ", "").replaceFirst(",?[ ;].*$", "");
        if (first.length() > 3 && !first.matches("[a-zA-Z]+") && !first.contains("a")) {
            assertThat(EdtfDate.parse(first)).isInstanceOf(Parsed.Found.class);
        }
    }

    @Test
    void thePageHasEveryForm() {
        List<EdtfDate> all = dates().stream().map(row -> Dates.of(row.get(0))).toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(45);
        assertThat(all.stream().map(EdtfDate::precision).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Precision.values());
        assertThat(all.stream().map(EdtfDate::qualifier).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Qualifier.values());
        Set<Class<?>> forms = all.stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(forms)
                .containsExactlyInAnyOrder(
                        CalendarDate.Day.class,
                        CalendarDate.Month.class,
                        CalendarDate.Year.class,
                        EdtfDate.Season.class,
                        EdtfDate.Moment.class,
                        EdtfDate.Unspecified.class,
                        EdtfDate.Interval.class,
                        DateSet.OneOf.class,
                        DateSet.AllOf.class);
    }

    @Test
    void thePageHasManyMistakesAndPhrasesInEveryLanguage() {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(45);
        assertThat(phrases().stream().map(row -> row.get(1)).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Language.codes());
    }

    private static String day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "–" : day.toString();
    }
}
