package org.saheltimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What hosts and browsers may keep for ever: files whose name changes with what is in them. */
class NamesThatChangeTest {

    private static final Pattern SCRIPT = Pattern.compile("script/[a-z]+\\.([0-9a-f]{8})\\.js");
    private static final Pattern INDEX = Pattern.compile("search/[a-z]{2}/[0-9a-f]{8}/(index|[cs]\\d+)\\.js");

    private final BuiltSite site = BuiltSite.get();

    @Test
    void everyScriptIsNamedAfterItsContentAndPagesLoadNoOther() throws IOException, NoSuchAlgorithmException {
        Set<String> loaded = new HashSet<>();
        for (HtmlPage page : site.pages()) {
            page.requests().stream()
                    .filter(request -> request.endsWith(".js"))
                    .map(request -> LinkCheck.resolved(page, request))
                    .forEach(loaded::add);
        }
        Set<String> scripts = BuiltSite.files(site.folder()).stream()
                .filter(file -> file.startsWith("script/"))
                .collect(Collectors.toSet());
        assertThat(scripts).isNotEmpty().isSubsetOf(loaded);
        assertThat(loaded)
                .allMatch(file -> scripts.contains(file) || INDEX.matcher(file).matches());
        for (String script : scripts) {
            Matcher name = SCRIPT.matcher(script);
            assertThat(name.matches()).as(script).isTrue();
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Files.readAllBytes(site.folder().resolve(script)));
            assertThat(HexFormat.of().formatHex(digest)).startsWith(name.group(1));
        }
    }

    @Test
    void aSearchPageAndAllFilesOfItsIndexAreOfOneBuild() throws IOException {
        Set<String> folders = new HashSet<>();
        for (String language : Set.of("fr", "en", "ar")) {
            HtmlPage page = site.page(language + "/search/index.html").orElseThrow();
            Element form = Jsoup.parse(Files.readString(site.folder().resolve(page.path())))
                    .select("form[data-index]")
                    .get(0);
            folders.add(LinkCheck.resolved(page, form.attr("data-index")));
        }
        assertThat(folders).hasSize(3);
        assertThat(BuiltSite.files(site.folder()))
                .filteredOn(file -> file.startsWith("search/"))
                .isNotEmpty()
                .allMatch(file -> INDEX.matcher(file).matches()
                        && folders.contains(file.substring(0, file.lastIndexOf('/') + 1)));
    }

    @Test
    void everyPageShowsTheSitesSign() {
        assertThat(BuiltSite.files(site.folder())).contains("favicon.svg", "favicon.ico");
        assertThat(site.pages()).allSatisfy(page -> {
            if (!page.redirect() && page.path().contains("/")) {
                assertThat(page.requests())
                        .as(page.path())
                        .anyMatch(request -> LinkCheck.resolved(page, request).equals("favicon.svg"));
            }
        });
    }
}
