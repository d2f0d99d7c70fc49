package org.saheltimeline.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saheltimeline.cli.Main;
import org.saheltimeline.publish.Publication;

/** A site against its checksums, on the disk and over the network. */
class VerifyTest {

    private static final Map<String, String> PAGES =
            Map.of("index.html", "home", "fr/index.html", "accueil", "data/a b é.csv", "id,date\n", "_headers", "/*\n");

    @TempDir
    private Path site = Path.of("");

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void publish() throws IOException {
        try (Publication publication = Publication.withChecksums(site)) {
            PAGES.forEach((path, text) -> publication.put(path, text.getBytes(UTF_8)));
            publication.finish();
        }
    }

    @Test
    void theListIsTheOneThatSha256sumReads() throws IOException {
        assertThat(Files.readString(site.resolve("SHA256SUMS")).lines())
                .hasSize(4)
                .contains("4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html");
    }

    @Test
    void aSiteAsItWasBuiltHolds() {
        assertThat(verify(site.toString())).isZero();
        assertThat(said.toString()).startsWith("4 files: ").contains("byte for byte");
    }

    @Test
    void whatDiffersIsMissingOrExtraIsSaid() throws IOException {
        Files.writeString(site.resolve("index.html"), "hom3");
        Files.delete(site.resolve("fr/index.html"));
        Files.writeString(site.resolve("CNAME"), "timeline.example");

        assertThat(verify(site.toString())).isEqualTo(1);
        assertThat(said.toString()).startsWith("extra: CNAME\nmissing: fr/index.html\ndiffers: index.html\n");
    }

    @Test
    void aFileThatNoBuildMadeDoesNotUndoASite() throws IOException {
        Files.writeString(site.resolve("CNAME"), "timeline.example");

        assertThat(verify(site.toString())).isZero();
        assertThat(said.toString()).contains("extra: CNAME", "it has other files, too");
    }

    @Test
    void aSiteWithoutAListSaysHowToMakeOne() throws IOException {
        Files.delete(site.resolve("SHA256SUMS"));

        assertThat(verify(site.toString())).isEqualTo(3);
        assertThat(said.toString()).contains("SHA256SUMS: there is none; build the site with --publish");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/etc/passwd", "a/../../x", "C:/x", "a\\..\\x", "a/..", "."})
    void aListThatLeadsOutOfTheSiteIsRefused(String path) throws IOException {
        Files.writeString(site.resolve("SHA256SUMS"), "0".repeat(64) + "  " + path + "\n");

        assertThat(verify(site.toString())).isEqualTo(3);
        assertThat(said.toString()).contains("SHA256SUMS, line 1: not a checksum and a path");
    }

    @Test
    void aPublishedSiteIsFetchedFileByFile() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sahel/", this::answer);
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/sahel";
            Files.delete(site.resolve("_headers")); // which the host reads and does not give out
            assertThat(verify(address)).as(said.toString()).isZero();

            Files.writeString(site.resolve("index.html"), "<script src=//evil.example></script>");
            Files.delete(site.resolve("fr/index.html"));

            assertThat(verify(address)).isEqualTo(1);
            assertThat(said.toString()).contains("differs: index.html", "missing: fr/index.html (the server says 404)");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aServerThatIsNotThereIsSaid() {
        assertThat(verify("http://127.0.0.1:1/")).isEqualTo(3);
        assertThat(said.toString()).startsWith("error: http://127.0.0.1:1/SHA256SUMS");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = site.resolve(exchange.getRequestURI().getPath().substring("/sahel/".length()));
            boolean found = Files.isRegularFile(file);
            exchange.sendResponseHeaders(found ? 200 : 404, 0);
            exchange.getResponseBody().write(found ? Files.readAllBytes(file) : new byte[0]);
        }
    }

    private int verify(String target) {
        PrintWriter console = new PrintWriter(said, true);
        return Main.run(console, console, "verify", target);
    }
}
