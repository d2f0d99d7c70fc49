package org.saheltimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saheltimeline.sample.TimelineSketch;

class FirstSentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Une attaque. Puis une autre. | Une attaque.",
                "M. Bazoum est renversé. Il refuse. | M. Bazoum est renversé.",
                "Le général A. Tchiani parle. Fin. | Le général A. Tchiani parle.",
                "Il dit « non. » La suite. | Il dit « non. »",
                "At 3.5 km. The end. | At 3.5 km.",
                "Sans point | Sans point",
                "هجوم أول. هجوم ثان. | هجوم أول."
            })
    void endsAtTheFirstFullStopThatIsOne(String text, String sentence) {
        assertThat(FirstSentence.cut(text)).isEqualTo(sentence);
    }

    @Test
    void isTakenFromTheFirstParagraphWithoutMarkup() {
        Markdown markdown = new Markdown(TimelineSketch.timeline(), OwnWords::in);
        assertThat(markdown.firstSentence("# Titre\n\nDes *hommes\narmés* à [Inates](https://example.org/). Fin."))
                .isEqualTo("Des hommes armés à Inates.");
    }

    @Test
    void aVeryLongOneIsCutBetweenWords() {
        assertThat(FirstSentence.cut("mot ".repeat(200))).hasSizeLessThan(262).endsWith("mot…");
    }
}
