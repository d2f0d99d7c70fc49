package org.saheltimeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saheltimeline.Progress;

@Timeout(60)
class ProgressLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0     | 0     | 1 | reading…",
                "0     | 15420 | 1 | reading…",
                "5140  | 15420 | 2 | 5,140 of 15,420, 2,570 a second, 4 s left",
                "15420 | 15420 | 6 | moving the site into place…",
            })
    void theLineSaysHowFarAndHowFast(int done, int total, long seconds, String line) {
        assertThat(ProgressLine.text(done, total, seconds * 1_000_000_000)).isEqualTo(line);
    }

    @Test
    void theLineIsTakenAwayAtTheEnd() throws InterruptedException {
        StringWriter terminal = new StringWriter();
        CountDownLatch written = new CountDownLatch(1);
        PrintWriter writer = new PrintWriter(terminal) {
            @Override
            public void flush() {
                written.countDown();
            }
        };
        try (ProgressLine line = new ProgressLine(writer, new Progress(() -> 0), 0)) {
            assertThat(line).isNotNull();
            written.await();
        }

        assertThat(terminal.toString()).startsWith("\r\u001b[Kreading…").endsWith("\r\u001b[K");
    }

    @Test
    void aQuickBuildShowsNone() {
        StringWriter terminal = new StringWriter();
        new ProgressLine(new PrintWriter(terminal), new Progress(() -> 0), 60_000).close();

        assertThat(terminal.toString()).isEmpty();
    }
}
