package org.saheltimeline.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.saheltimeline.text.Language;

@Isolated // it changes the locale and the time zone that all tests have
class DateLabelTest {

    @Test
    void frenchSaysPremierAndElides() {
        assertThat(inFrench("2024-08-01")).isEqualTo("le 1er août 2024");
        assertThat(inFrench("2024-04/2024-10")).isEqualTo("d’avril à octobre 2024");
        assertThat(inFrench("2024-10/")).isEqualTo("à partir d’octobre 2024, fin inconnue");
        assertThat(inFrench("2024-21")).isEqualTo("au printemps 2024");
        assertThat(inFrench("2024-22")).isEqualTo("à l’été 2024");
        assertThat(inFrench("2024-21~")).isEqualTo("vers le printemps 2024");
    }

    @Test
    void frenchKeepsAnHourTogether() {
        assertThat(DateLabel.of(Dates.of("2024-08-24T21:30:00Z"), Language.FR))
                .isEqualTo("24 août 2024 à 21\u00a0h\u00a030\u00a0UTC");
        assertThat(DateLabel.of(Dates.of("2024-08-24T09:05:00"), Language.FR))
                .isEqualTo("24 août 2024 à 9\u00a0h\u00a005 (heure locale)");
    }

    @Test
    void englishCountsItsCenturies() {
        assertThat(List.of("00XX", "10XX", "11XX", "20XX", "21XX", "22XX").stream()
                        .map(text -> DateLabel.of(Dates.of(text), Language.EN)))
                .containsExactly(
                        "between 1 BC and 99",
                        "11th century",
                        "12th century",
                        "21st century",
                        "22nd century",
                        "23rd century");
    }

    @Test
    void arabicDeclinesItsCenturies() {
        assertThat(DateLabel.of(Dates.of("20XX"), Language.AR)).isEqualTo("القرن الحادي والعشرون");
        assertThat(DateLabel.inSentence(Dates.of("20XX"), Language.AR)).isEqualTo("في القرن الحادي والعشرين");
        assertThat(DateLabel.of(Dates.of("18XX"), Language.AR)).isEqualTo("القرن التاسع عشر");
        assertThat(DateLabel.of(Dates.of("95XX"), Language.AR)).isEqualTo("القرن 96");
    }

    @Test
    void decadesBeforeChristAreToldByTheirYears() {
        EdtfDate decade = Dates.of("-004X");
        assertThat(DateLabel.of(decade, Language.EN)).isEqualTo("between 50 BC and 41 BC");
        assertThat(DateLabel.shortOf(decade, Language.FR)).isEqualTo("50 av. J.-C. – 41 av. J.-C. (?)");
    }

    @Test
    void aQualifiedEndIsToldInFull() {
        assertThat(DateLabel.of(Dates.of("2023-09-28/2023-09-29~"), Language.EN))
                .isEqualTo("from 28 September 2023 to around 29 September 2023");
        assertThat(DateLabel.of(Dates.of("2023-09-28/2023-09-29~"), Language.FR))
                .isEqualTo("du 28 septembre 2023 au 29 septembre 2023 environ");
    }

    @Test
    void labelsDoNotDependOnTheMachine() {
        List<String> here = labels();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "fa-IR", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva")) {
                for (String id : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Africa/Niamey")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    assertThat(labels()).as(tag + " in " + id).isEqualTo(here);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (List<String> row : DatesPageTest.dates()) {
            EdtfDate date = Dates.of(row.get(0));
            labels.add(date.text() + " " + date.earliest() + " " + date.latest());
            for (Language language : Language.values()) {
                labels.add(DateLabel.of(date, language));
                labels.add(DateLabel.inSentence(date, language));
                labels.add(DateLabel.shortOf(date, language));
                labels.add(DateLabel.precisionNote(date, language));
            }
        }
        DatesPageTest.mistakes()
                .forEach(row -> labels.add(EdtfDate.parse(row.get(0)).toString()));
        return labels;
    }

    private static String inFrench(String text) {
        return DateLabel.inSentence(Dates.of(text), Language.FR);
    }
}
