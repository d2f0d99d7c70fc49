package org.saheltimeline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlTest {

    @ParameterizedTest
    @CsvSource({
        "index.html,               fr/index.html,            fr/index.html",
        "fr/index.html,            fr/events/x/index.html,   events/x/index.html",
        "fr/events/x/index.html,   fr/events/y/index.html,   ../y/index.html",
        "fr/events/x/index.html,   fr/index.html,            ../../index.html",
        "fr/events/x/index.html,   en/events/x/index.html,   ../../../en/events/x/index.html",
        "fr/events/x/index.html,   index.html,               ../../../index.html",
        "fr/events/x/index.html,   fr/events/xy/index.html,  ../xy/index.html",
        "fr/events/x/index.html,   fr/events/x/index.html,   index.html",
        "fr/timeline/2023/index.html, fr/timeline/2023/10/index.html, 10/index.html",
        "404.html,                 fr/index.html,            fr/index.html",
    })
    void aLinkNamesTheFileAndIsRelative(String from, String to, String link) {
        assertThat(new Url(from).linkTo(new Url(to))).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, fr/index.html",
        "fr/events/x/index.html, en/data/events.json",
        "fr/a/b/c/index.html, fr/a/d/index.html",
        "data/events.json, fr/events/x/index.html",
    })
    void aLinkFollowedAsABrowserDoesLeadsThere(String from, String to) {
        URI base = URI.create("https://example.org/base/").resolve(from);

        assertThat(base.resolve(new Url(from).linkTo(new Url(to)))).hasToString("https://example.org/base/" + to);
    }

    @ParameterizedTest
    @CsvSource({"fr/events/x/index.html, fr/events/x/, ../../../", "index.html, '', ''", "404.html, 404.html, ''"})
    void anAddressForOthersLeavesIndexOut(String path, String address, String toRoot) {
        assertThat(new Url(path).address()).isEqualTo(address);
        assertThat(new Url(path).toRoot()).isEqualTo(toRoot);
    }

    @ParameterizedTest
    @CsvSource({"'',index.html", "fr/,fr/index.html"})
    void aFoldersPageIsItsIndex(String folder, String path) {
        assertThat(Url.folder(folder).path()).isEqualTo(path);
    }
}
