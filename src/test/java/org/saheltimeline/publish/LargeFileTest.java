package org.saheltimeline.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;

/** Files that are written as they are made end as those that are held first. */
class LargeFileTest extends SiteFolder {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final String DATA = "data/events.json";

    @Test
    void aNewOneIsWrittenAnEqualOneKeptAndAnotherReplaced() throws IOException {
        assertThat(build("one")).isEqualTo(1);
        Files.setLastModifiedTime(site.resolve(DATA), LONG_AGO);
        assertThat(build("one")).isZero();
        assertThat(Files.getLastModifiedTime(site.resolve(DATA))).isEqualTo(LONG_AGO);
        assertThat(build("two")).isEqualTo(1);
        assertThat(files()).containsEntry(DATA, "two");
    }

    @Test
    void somebodyElsesIsLeftAloneAndClashes() throws IOException {
        put(DATA, "theirs");
        try (Publication publication = Publication.into(site)) {
            publication.put(DATA, out -> out.write("ours".getBytes(UTF_8)));
            assertThat(publication.clashes()).containsExactly(DATA);
        }
        assertThat(files()).containsEntry(DATA, "theirs");
        assertThat(site.resolve(Staging.NAME)).doesNotExist();
    }

    @Test
    void somebodyElsesWithTheSameBytesBecomesOurs() throws IOException {
        put(DATA, "one");
        assertThat(build("one")).isZero();
    }

    @Test
    void itsChecksumIsThatOfItsBytes() throws IOException {
        try (Publication publication = Publication.withChecksums(site)) {
            publication.put(DATA, out -> out.write("one".getBytes(UTF_8)));
            publication.put("page.html", "one".getBytes(UTF_8));
            publication.finish();
        }
        assertThat(Files.readAllLines(site.resolve(Checksums.NAME)))
                .extracting(line -> line.substring(0, 64))
                .hasSize(2)
                .containsOnly("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");
    }

    @Test
    void whereItsMakingFailsTheSiteIsAsItWas() throws IOException {
        build("one");
        try (Publication publication = Publication.into(site)) {
            assertThatThrownBy(() -> publication.put(DATA, out -> {
                        out.write("half".getBytes(UTF_8));
                        throw new IOException("no more");
                    }))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("no more");
        }
        assertThat(files()).containsEntry(DATA, "one");
    }

    private int build(String text) throws IOException {
        try (Publication publication = Publication.into(site)) {
            publication.put(DATA, out -> out.write(text.getBytes(UTF_8)));
            return publication.finish();
        }
    }
}
