package org.saheltimeline.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody else keeps in the site's folder, and what of it is in the way. */
class ForeignFilesTest extends SiteFolder {

    @Test
    void aFileOfSomebodyElseInTheWayIsAClashAndNotOverwritten() throws IOException {
        put("index.html", "mine");
        put("a/index.html", "mine, too");

        try (Publication publication = Publication.into(site)) {
            publication.put("index.html", "home".getBytes(UTF_8));
            publication.put("a/index.html", "a".getBytes(UTF_8));
            publication.put("b/index.html", "b".getBytes(UTF_8));

            assertThat(publication.clashes()).containsExactly("a/index.html", "index.html");
            assertThatThrownBy(publication::finish).isInstanceOf(IllegalStateException.class);
        }

        assertThat(files()).isEqualTo(Map.of("index.html", "mine", "a/index.html", "mine, too"));
    }

    @Test
    void aFileOfSomebodyElseWithOurVeryBytesIsNoClash() throws IOException {
        put("index.html", "home");

        assertThat(build(Map.of("index.html", "home"))).isZero();
    }

    @Test
    void aFolderWhereAPageHasToGoIsAClash() throws IOException {
        put("404.html/mine.txt", "mine");

        try (Publication publication = Publication.into(site)) {
            publication.put("404.html", "not found".getBytes(UTF_8));

            assertThat(publication.clashes()).containsExactly("404.html");
        }
    }

    @Test
    void aFileWhereAFolderHasToGoIsAClash() throws IOException {
        put("fr", "mine");

        try (Publication publication = Publication.into(site)) {
            publication.put("fr/index.html", "home".getBytes(UTF_8));

            assertThat(publication.clashes()).containsExactly("fr/index.html");
        }
        assertThat(files()).isEqualTo(Map.of("fr", "mine"));
    }

    @Test
    void filesThatNoBuildMadeAreLeftAlone() throws IOException {
        put(".gitkeep", "");
        put("CNAME", "example.org");
        put("fr/events/x/photo.jpg", "photo");

        build(Map.of("index.html", "home", "fr/events/x/index.html", "x"));
        build(Map.of("index.html", "home"));

        assertThat(files())
                .isEqualTo(Map.of(
                        "index.html",
                        "home",
                        ".gitkeep",
                        "",
                        "CNAME",
                        "example.org",
                        "fr/events/x/photo.jpg",
                        "photo"));
    }

    @Test
    void aManifestThatNamesFilesOutsideTheSiteRemovesNothingThere() throws IOException {
        Path outside = temp.resolve("precious.txt");
        Files.writeString(outside, "precious");
        put(Manifest.NAME, "../precious.txt\n");

        build(Map.of("index.html", "home"));

        assertThat(outside).exists();
    }
}
