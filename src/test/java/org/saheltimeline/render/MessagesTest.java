package org.saheltimeline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saheltimeline.text.Language;

class MessagesTest {

    private final Messages french = new Messages(
            Language.FR, Map.of("events.one", "{0} événement", "events.other", "{0} événements", "of", "{1} de {0}"));

    @Test
    void theFormGoesWithTheNumber() {
        assertThat(french.count("events", 0)).isEqualTo("0 événement");
        assertThat(french.count("events", 1500)).isEqualTo("1\u202f500 événements");
    }

    @Test
    void gapsAreFilledByTheirNumbers() {
        assertThat(french.get("of", "a", "b")).isEqualTo("b de a");
    }

    @Test
    void thousandsAreSetApartAsTheLanguageDoes() {
        assertThat(french.number(1_234_567)).isEqualTo("1\u202f234\u202f567");
        assertThat(new Messages(Language.EN, Map.of()).number(1500)).isEqualTo("1,500");
        assertThat(french.number(999)).isEqualTo("999");
        assertThat(french.number(-44)).isEqualTo("\u221244");
    }

    @Test
    void aMissingMessageNamesItsFileAndTheMend() {
        assertThatThrownBy(() -> french.get("no.such"))
                .isInstanceOfSatisfying(
                        Messages.MissingMessage.class,
                        missing -> assertThat(missing.problem())
                                .satisfies(problem -> assertThat(problem.place().file())
                                        .isEqualTo("templates/messages/fr.properties"))
                                .satisfies(problem -> assertThat(problem.mend()).startsWith("add \"no.such = …\"")));
    }
}
