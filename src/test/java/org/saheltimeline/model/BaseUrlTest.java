package org.saheltimeline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/",
                "http://127.0.0.1:4000/some/base/",
                "https://example.org/~name/Sahel_1.0-x",
                "https://example.org/le%20Sahel/caf%C3%A9/",
                "ftp://example.org/;",
                "example"
            })
    void whatHostsReadAsItIsMeantIsRightAndWhatIsNoAddressIsNotItsBusiness(String address) {
        assertThat(BaseUrl.mistake(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";", "$", "{", "}", "\"", "'", "*", "\\", "(", "|", "%", "%2", "%3B", "%24", "%22", "%2F", "%25", "%00",
                "%0A", "\t", "^", "`", "<", ",", ":", "@", "&", "=", "+", "!"
            })
    void whatAHostsFileWouldMisreadIsRefusedWhereItStands(String sign) {
        assertThat(BaseUrl.mistake("https://example.org/a/b" + sign + "/c")).hasValueSatisfying(mistake -> {
            assertThat(mistake.index()).isEqualTo("https://example.org/a/b".length());
            assertThat(mistake.message()).contains("misread");
            assertThat(mistake.mend()).contains("letters, digits");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a b/,      21, write it as `%20`",
        "https://example.org/café,      23, write it as `%C3%A9`",
        "https://example.org/a?b=c,     21, leave out what begins with `?`",
        "https://example.org?b,         19, leave out what begins with `?`",
        "https://example.org/#a,        20, leave out what begins with `#`",
        "https://me:pw@example.org/,     8, leave out what ends with `@`",
        "https://example.org/a//b/,     21, write the path without it",
        "https://example.org/a/../b/,   21, write the path without it",
        "https://example.org/a/.,       21, write the path without it"
    })
    void whatCanBeMendedIsSaidHow(String address, int index, String mend) {
        assertThat(BaseUrl.mistake(address)).hasValueSatisfying(mistake -> {
            assertThat(mistake.index()).isEqualTo(index);
            assertThat(mistake.mend()).isEqualTo(mend);
        });
    }

    @Test
    void theAddressEndsInASlash() {
        assertThat(BaseUrl.of("https://example.org/a")).hasToString("https://example.org/a/");
        assertThat(BaseUrl.of("https://example.org/a/")).hasToString("https://example.org/a/");
    }
}
