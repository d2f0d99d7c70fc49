package org.saheltimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saheltimeline.problem.Problems;

class StyleTest {

    @Test
    void commentsAndNeedlessSpacesGo() {
        String source =
                "/* why */\na > b, c { color: red;\n  margin: 0 auto; }\n@media (min-width: 2rem) { a:hover { x: y; } }\n";
        assertThat(Style.minify(source))
                .isEqualTo("a>b,c{color:red;margin:0 auto}@media (min-width: 2rem){a:hover{x:y}}");
    }

    @Test
    void thePolicyAllowsTheStyleByItsHashAndNothingFromElsewhere() {
        // The hash of "a{b:c}" as any other tool gives it.
        assertThat(Style.of("a { b: c; }").policy())
                .contains("style-src 'sha256-0cRUVYRKwNwnl1hkfkPGjkht16b039TjFdJzmXfFK2o='")
                .contains("default-src 'none'")
                .doesNotContain("unsafe", "http");
    }

    @Test
    void aStyleTakesAtMostFourteenKilobytesAndTwentyWithMapAndCharts() {
        Problems problems = new Problems();
        Map<String, Style> styles =
                StyleSheets.load(Templates.open(Path.of("templates"), problems).orElseThrow(), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(styles.keySet()).containsExactlyInAnyOrderElementsOf(Kind.names());
        assertThat(styles).allSatisfy((name, style) -> {
            assertThat(style.css()).doesNotContain("@import", "url(", "</");
            assertThat(style.css().getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThan(
                            List.of("overview", "year", "files", "days", "day").contains(name) ? 20_480 : 14_336);
        });
    }
}
