package org.saheltimeline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void cellsArePartedByCommasAndRowsEndInCrlf() throws IOException {
        assertThat(written("a", "b c", "")).isEqualTo("a,b c,\r\n");
    }

    @Test
    void whatWouldEndACellIsQuoted() throws IOException {
        assertThat(written("a,b", "say \"no\"", " a", "b ")).isEqualTo("\"a,b\",\"say \"\"no\"\"\",\" a\",\"b \"\r\n");
    }

    @Test
    void aLineEndStaysWithinItsCell() throws IOException {
        String text = "one\ntwo\r\nthree\rfour";

        assertThat(CsvFile.rows(written(text, "x"))).containsExactly(List.of(text, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠1"
            })
    void aTextThatASpreadsheetWouldRunGetsAnApostrophe(String formula) throws IOException {
        assertThat(CsvFile.rows(written(formula))).containsExactly(List.of("'" + formula));
    }

    @Test
    void aFormulaInsideATextIsLeftAlone() throws IOException {
        assertThat(written("2+2=4", "a@b")).isEqualTo("2+2=4,a@b\r\n");
    }

    @Test
    void aNumberMayBeNegative() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Csv csv = new Csv(bytes);
        csv.value("-3.4");
        csv.endRow();

        assertThat(bytes.toString(UTF_8)).isEqualTo("-3.4\r\n");
    }

    @Test
    void anotherReaderFindsAnyTextAgain() throws IOException {
        Random random = new Random(Long.getLong("seed", 4180));
        for (int round = 0; round < 500; round++) {
            List<String> row = IntStream.range(0, 4).mapToObj(i -> any(random)).toList();

            assertThat(CsvFile.rows(written(row.toArray(String[]::new)))).containsExactly(row);
        }
    }

    private static String any(Random random) {
        String letters = "ab,\"\r\n é\u0639";
        return "x"
                + random.ints(random.nextInt(8), 0, letters.length())
                        .mapToObj(letters::charAt)
                        .map(String::valueOf)
                        .collect(Collectors.joining());
    }

    private static String written(String... cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Csv csv = new Csv(bytes);
        for (String cell : cells) {
            csv.text(cell);
        }
        csv.endRow();

        return bytes.toString(UTF_8);
    }
}
