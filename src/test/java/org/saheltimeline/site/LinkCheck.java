package org.saheltimeline.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Follows the links of pages as a browser would, on a disk as well as behind a server. */
final class LinkCheck {

    /** Where absolute addresses of the site's own have to stand. */
    private static final Set<String> ABSOLUTE = Set.of("canonical", "alternate");

    private final URI base;
    private final Set<String> files;
    private final Function<String, Optional<HtmlPage>> pages;

    /**
     * Checks links against a site.
     *
     * @param base where the site is published, ending in a slash
     * @param files the paths of all its files
     */
    LinkCheck(URI base, Set<String> files, Function<String, Optional<HtmlPage>> pages) {
        this.base = base;
        this.files = files;
        this.pages = pages;
    }

    /** What is wrong with a page's links, one line each. */
    List<String> mistakes(HtmlPage page) {
        List<String> mistakes = new ArrayList<>();
        for (HtmlPage.Link link : page.links()) {
            mistake(page, link).ifPresent(mistake -> mistakes.add(page.path() + ": " + link.target() + " " + mistake));
        }
        return mistakes;
    }

    private Optional<String> mistake(HtmlPage page, HtmlPage.Link link) {
        String target = link.target();
        if (target.startsWith(base.toString())) {
            return mayBeAbsolute(page, link)
                    ? leadsTo(target.substring(base.toString().length()), true)
                    : Optional.of("is absolute: it leads away from a copy");
        }
        if (link.isExternal()) {
            return target.matches("(https?://|mailto:).+") ? Optional.empty() : Optional.of("is of an odd scheme");
        }
        if (target.startsWith("/")) {
            return Optional.of("begins at the server's root: it fails under a base path");
        }
        return leadsTo(resolved(page, target), false);
    }

    private static boolean mayBeAbsolute(HtmlPage page, HtmlPage.Link link) {
        return page.path().equals("404.html") || (link.element().equals("link") && ABSOLUTE.contains(link.relation()));
    }

    static String resolved(HtmlPage page, String target) {
        if (target.isEmpty() || target.startsWith("#")) {
            return page.path() + target;
        }
        URI resolved = URI.create("http://x/" + page.path()).resolve(target);
        return resolved.toString().substring("http://x/".length());
    }

    /** What is wrong with an address of the site's own, as others have it. */
    Optional<String> mistake(String address) {
        return leadsTo(address.substring(base.toString().length()), true);
    }

    /** An address leaves the index out; a link has to name it, for a disk knows no index. */
    private Optional<String> leadsTo(String address, boolean behindAServer) {
        int hash = address.indexOf('#');
        String path = URLDecoder.decode(hash < 0 ? address : address.substring(0, hash), StandardCharsets.UTF_8);
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        String file = behindAServer && (path.isEmpty() || path.endsWith("/")) ? path + "index.html" : path;
        if (path.startsWith("../")) {
            return Optional.of("leads out of the site");
        }
        if (!files.contains(file)) {
            return Optional.of(file.endsWith("/") ? "names a folder: it fails on a disk" : "leads nowhere");
        }
        String id = URLDecoder.decode(fragment, StandardCharsets.UTF_8);
        boolean there = id.isEmpty()
                || pages.apply(file).filter(page -> page.ids().contains(id)).isPresent();
        return there ? Optional.empty() : Optional.of("names a fragment that is not there");
    }
}
