package org.saheltimeline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    @Test
    void theNewestComesFirstWhateverItsEvent() {
        Event first = event("first").date("2012").corrected("2024-05").build();
        Event second =
                event("second").corrected("2023-10-30").corrected("2024-06-01").build();

        assertThat(Corrections.of(List.of(first, second)))
                .extracting(entry ->
                        entry.event().id() + " " + entry.correction().date().text())
                .containsExactly("second 2024-06-01", "first 2024-05", "second 2023-10-30");
    }

    @Test
    void twoCorrectionsOfADayHaveTwoAnchors() {
        Event event = event("a").corrected("2023-10-30").corrected("2023-10-30").build();

        assertThat(Corrections.of(event))
                .extracting(Corrections.Entry::anchor)
                .containsExactly("correction-2023-10-30", "correction-2023-10-30-2");
    }

    @Test
    void anEventChangedLastWhenItWasCorrectedElseAdded() {
        assertThat(event("a").build().updated()).isEmpty();
        assertThat(event("a").added("2023-10-04").build().updated())
                .hasValueSatisfying(day -> assertThat(day.text()).isEqualTo("2023-10-04"));
        assertThat(event("a")
                        .added("2023-10-04")
                        .corrected("2023-10-30")
                        .build()
                        .updated())
                .hasValueSatisfying(day -> assertThat(day.text()).isEqualTo("2023-10-30"));
    }
}
