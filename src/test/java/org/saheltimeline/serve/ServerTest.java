package org.saheltimeline.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in at a raw socket, and what goes out. */
@Timeout(60)
class ServerTest {

    private static final String PAGE = "<p>a page";

    /** What the site was asked for: a request that is refused never gets so far. */
    private final Map<String, String> asked = new ConcurrentHashMap<>();

    private Server server = open();

    private Server open() {
        try {
            return Server.open(null, 0, (path, query) -> {
                asked.put(path, query);
                return path.equals("big") ? Answer.file("big.txt", new byte[50_000_000]) : answer(path);
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(String path) {
        return path.equals("fr/") || path.equals("é")
                ? Answer.file("index.html", PAGE.getBytes(UTF_8))
                : Answer.page(404, "nothing".getBytes(UTF_8));
    }

    @BeforeEach
    void askedForNothing() {
        asked.clear();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aPageIsServedWithItsTypeAndAStrongTag() throws IOException {
        String answer = send(get("/fr/"));

        assertThat(answer).startsWith("HTTP/1.1 200").endsWith(PAGE);
        assertThat(answer).containsIgnoringCase("content-type: text/html; charset=utf-8");
        assertThat(answer).containsIgnoringCase("x-content-type-options: nosniff");
        assertThat(tag(answer)).matches("\"[0-9a-f]{32}\"");
    }

    @Test
    void aPageThatTheBrowserHasIsNotSentAgain() throws IOException {
        String tag = tag(send(get("/fr/")));

        String again = send(request("GET", "/fr/", host(), "If-None-Match: \"other\", " + tag));

        assertThat(again).startsWith("HTTP/1.1 304").doesNotContain(PAGE);
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() throws IOException {
        String answer = send(request("HEAD", "/fr/", host()));

        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain(PAGE);
        assertThat(answer).containsIgnoringCase("content-length: " + PAGE.length());
        assertThat(tag(answer)).isEqualTo(tag(send(get("/fr/"))));
    }

    @Test
    void anAddressIsDecodedOnce() throws IOException {
        assertThat(send(get("/%C3%A9"))).startsWith("HTTP/1.1 200");
        send(get("/a%252e%252e%252fb"));
        assertThat(asked).containsKeys("é", "a%2e%2e%2fb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../etc/passwd",
                "/fr/../../etc/passwd",
                "/fr/..",
                "/./fr/",
                "/%2e%2e/etc/passwd",
                "/%2E./etc/passwd",
                "/fr/..%2f..%2fetc/passwd",
                "/fr%2fx",
                "/..%5c..%5cwindows",
                "/..\\windows",
                "//etc/passwd",
                "/fr//x",
                "/fr/%00.html",
                "/fr/%0d%0aSet-Cookie:x",
                "/fr/%7f",
                "/%ff",
                "/%c0%ae%c0%ae/etc/passwd",
                "/%",
                "/%zz",
                "http://127.0.0.1/fr/",
                "http://elsewhere.example/fr/",
                "file:///etc/passwd",
                "*",
            })
    void noAddressLeadsOutOfTheSite(String target) throws IOException {
        assertThat(send(get(target))).matches(Pattern.compile("HTTP/1\\.1 40[04] .*", Pattern.DOTALL));
        assertThat(asked).as("what the site was asked for").isEmpty();
    }

    @Test
    void aRawNullByteIsRefused() throws IOException {
        assertThat(send(get("/fr/\0"))).startsWith("HTTP/1.1 400");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get"})
    void onlyGetAndHeadAreAnswered(String method) throws IOException {
        String answer = send(request(method, "/fr/", host(), "Content-Length: 0"));

        assertThat(answer).startsWith("HTTP/1.1 405").containsIgnoringCase("allow: GET, HEAD");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: evil.example:PORT",
                "Host: 127.0.0.1.evil.example:PORT",
                "Host: localhost.evil.example:PORT",
                "Host: localhost:1",
                "Host: localhost",
                "Host: localhost:PORT@evil.example",
                "Host: ",
                "X-Host: localhost:PORT",
                "Host: localhost:PORT\r\nHost: localhost:PORT",
            })
    void anotherNameThanOursIsRefused(String header) throws IOException {
        assertThat(send("GET /fr/ HTTP/1.1\r\n" + header.replace("PORT", port()) + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .doesNotContain(PAGE);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LocalHost", "127.0.0.1", "[::1]"})
    void ourOwnNamesAreKnown(String name) throws IOException {
        assertThat(send(request("GET", "/fr/", "Host: " + name + ":" + port()))).startsWith("HTTP/1.1 200");
    }

    @Test
    void aHostThatIsAskedForIsKnownToo() throws IOException {
        try (Server other = Server.open("0.0.0.0", 0, (path, query) -> answer(path))) {
            String port = Integer.toString(URI.create(other.address()).getPort());
            assertThat(exchange(other, request("GET", "/fr/", "Host: 0.0.0.0:" + port)))
                    .startsWith("HTTP/1.1 200");
            assertThat(exchange(other, request("GET", "/fr/", "Host: evil.example:" + port)))
                    .startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void slowAndBrokenClientsKeepNobodyWaiting() throws IOException {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                Socket slow = socket();
                String begun = i % 2 == 0 ? "GET /fr/ HTT" : get("/big"); // never ends its request; never reads
                slow.getOutputStream().write(begun.getBytes(ISO_8859_1));
                idle.add(slow);
                socket().close();
            }
            assertThat(send(get("/fr/"))).endsWith(PAGE);
        } finally {
            for (Socket slow : idle) {
                slow.close();
            }
        }
    }

    @Test
    void aThousandPagesListenAndAllAreTold() throws IOException {
        List<Socket> pages = new ArrayList<>();
        try {
            List<BufferedReader> readers = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                Socket page = socket();
                pages.add(page);
                page.getOutputStream().write(get("/-/events").getBytes(ISO_8859_1));
                readers.add(new BufferedReader(new InputStreamReader(page.getInputStream(), UTF_8)));
            }
            for (BufferedReader reader : readers) {
                assertThat(nextData(reader)).isEqualTo("data: 0");
            }
            assertThat(Thread.getAllStackTraces().keySet().stream()
                            .filter(thread -> thread.getName().equals("request")))
                    .as("threads that wait with them")
                    .hasSizeLessThan(100);
            assertThat(send(get("/fr/"))).endsWith(PAGE);

            pages.get(0).close();
            server.tell(7);

            for (BufferedReader reader : readers.subList(1, 1000)) {
                assertThat(nextData(reader)).isEqualTo("data: 7");
            }
        } finally {
            for (Socket page : pages) {
                page.close();
            }
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() {
        int taken = URI.create(server.address()).getPort();

        assertThatThrownBy(() -> Server.open(null, taken, (path, query) -> answer(path)))
                .isInstanceOf(BindException.class);
    }

    private static String nextData(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = reader.readLine();
        }
        return String.valueOf(line);
    }

    private static String tag(String answer) {
        Matcher tag = Pattern.compile("(?i)etag: (\\S+)").matcher(answer);
        return tag.find() ? tag.group(1) : "none";
    }

    private String get(String target) {
        return request("GET", target, host());
    }

    private static String request(String method, String target, String... headers) {
        return method + " " + target + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
    }

    private String host() {
        return "Host: 127.0.0.1:" + port();
    }

    private String port() {
        return Integer.toString(URI.create(server.address()).getPort());
    }

    private Socket socket() throws IOException {
        return new Socket(
                InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort());
    }

    private String send(String request) throws IOException {
        return exchange(server, request);
    }

    private static String exchange(Server server, String request) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort())) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
