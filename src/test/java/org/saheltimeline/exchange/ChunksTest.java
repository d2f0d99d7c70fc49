package org.saheltimeline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChunksTest {

    @Test
    void whatGoesInComesOutInOrder() {
        Random random = new Random(Long.getLong("seed", 1));
        Chunks chunks = new Chunks();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (int i = 0; i < 400; i++) {
            byte[] some = new byte[random.nextInt(20_000)];
            random.nextBytes(some);
            int from = random.nextInt(some.length + 1);
            chunks.write(some, from, some.length - from);
            expected.write(some, from, some.length - from);
            chunks.write(i);
            expected.write(i);
        }

        assertThat(chunks.toByteArray()).isEqualTo(expected.toByteArray());
    }

    @Test
    void nothingIsNoBytes() {
        assertThat(new Chunks().toByteArray()).isEmpty();
    }
}
