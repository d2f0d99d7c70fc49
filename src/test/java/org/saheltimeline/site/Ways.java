package org.saheltimeline.site;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links and addresses of a built site, and which of them do not arrive. */
final class Ways {

    private static final Pattern ADDRESS = Pattern.compile("https://timeline\\.example/sahel/[^\\s\"'<>\\\\,;|){}]*");

    private final BuiltSite site;
    private final Set<String> files;
    private final LinkCheck check;

    Ways(BuiltSite site) {
        this.site = site;
        this.files = new HashSet<>(BuiltSite.files(site.folder()));
        this.check = new LinkCheck(BuiltSite.BASE_URL, files, site::page);
    }

    Set<String> files() {
        return files;
    }

    /** What is wrong with the links of all pages. */
    List<String> brokenLinks() {
        return site.pages().stream()
                .flatMap(page -> check.mistakes(page).stream())
                .toList();
    }

    /** The pages in which an id stands twice. */
    List<String> pagesWithAnIdTwice() {
        return site.pages().stream()
                .filter(page -> new HashSet<>(page.ids()).size() < page.ids().size())
                .map(HtmlPage::path)
                .toList();
    }

    /** In data files, feeds, the sitemap, JSON-LD, citations, canonical addresses, hosts' files. */
    Set<String> addresses() throws IOException {
        Set<String> addresses = new TreeSet<>();
        for (String file : files) {
            if (!file.matches(".*\\.(png|ico|svg)")) {
                Matcher found = ADDRESS.matcher(Files.readString(site.folder().resolve(file)));
                while (found.find()) {
                    addresses.add(found.group().replaceFirst("\\.$", ""));
                }
            }
        }
        return addresses;
    }

    /** The addresses that lead nowhere, each with the reason. */
    Stream<String> brokenAddresses() throws IOException {
        return addresses().stream()
                .filter(address -> !address.endsWith("/#event")) // a thing, not a place on its page
                .filter(address -> !address.equals(BuiltSite.BASE_URL + "data/")) // the data as a whole
                .map(address -> address.replaceFirst("\\.event$", ""))
                .flatMap(address -> check.mistake(address).map(mistake -> address + " " + mistake).stream());
    }
}
