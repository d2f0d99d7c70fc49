package org.saheltimeline.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the tests want to know of a page; the page itself is not kept.
 *
 * @param path below the site's folder
 * @param language of its {@code html} element
 * @param direction of its {@code html} element
 * @param ids all, as often as they stand there
 * @param links all that a reader or a browser may follow
 * @param requests whatever a browser fetches to show the page
 * @param inlineScripts scripts, event handlers and script addresses in the page itself, which its policy blocks
 * @param redirect whether it only leads on
 */
record HtmlPage(
        String path,
        String language,
        String direction,
        List<String> ids,
        Set<Link> links,
        Set<String> requests,
        List<String> inlineScripts,
        boolean redirect) {

    private static final Pattern CSS_REQUEST = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)|@import\\s+['\"]([^'\"]+)");
    private static final Set<String> NO_REQUEST = Set.of(
            "canonical",
            "alternate",
            "license",
            "author",
            "help",
            "search",
            "next",
            "prev",
            "up",
            "me",
            "privacy-policy");

    /**
     * A link.
     *
     * @param element a, area, link, form or meta
     * @param relation the {@code rel} of a link element, empty for others
     * @param language its {@code hreflang}, or empty
     */
    record Link(String element, String relation, String language, String target) {

        boolean isExternal() {
            return target.matches("(?i)[a-z][a-z0-9+.-]*:.*") || target.startsWith("//");
        }
    }

    static HtmlPage read(Path site, String path) {
        try (var bytes = Files.newInputStream(site.resolve(path))) {
            return of(path, Jsoup.parse(bytes, "UTF-8", ""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static HtmlPage of(String path, Document page) {
        Element root = page.selectXpath("/html").get(0);
        return new HtmlPage(
                path,
                root.attr("lang"),
                root.attr("dir"),
                page.select("[id]").eachAttr("id"),
                links(page),
                requests(page),
                inlineScripts(page),
                !page.select("meta[http-equiv=refresh]").isEmpty());
    }

    private static Set<Link> links(Document page) {
        Set<Link> links = new HashSet<>();
        for (Element link : page.select("a[href], area[href], link[href]")) {
            links.add(new Link(link.normalName(), link.attr("rel"), link.attr("hreflang"), link.attr("href")));
        }
        for (Element form : page.select("form[action]")) {
            links.add(new Link("form", "", "", form.attr("action")));
        }
        for (Element refresh : page.select("meta[http-equiv=refresh]")) {
            links.add(new Link("meta", "", "", refresh.attr("content").replaceFirst("(?i)^\\s*\\d+\\s*;\\s*url=", "")));
        }
        return links;
    }

    private static Set<String> requests(Document page) {
        Set<String> requests = new HashSet<>();
        for (String attribute : List.of("src", "poster", "data", "background", "xlink:href")) {
            requests.addAll(page.getElementsByAttribute(attribute).eachAttr(attribute));
        }
        requests.addAll(page.select("image[href], use[href], feImage[href]").eachAttr("href"));
        for (Element element : page.select("[srcset]")) {
            for (String candidate : element.attr("srcset").split(",", -1)) {
                requests.add(candidate.strip().replaceFirst("\\s.*", ""));
            }
        }
        for (Element link : page.select("link[href]")) {
            if (!NO_REQUEST.contains(link.attr("rel"))) {
                requests.add(link.attr("href"));
            }
        }
        List<String> styles = new ArrayList<>(page.select("[style]").eachAttr("style"));
        page.select("style").forEach(style -> styles.add(style.data()));
        styles.forEach(style -> requests.addAll(cssRequests(style)));
        return requests;
    }

    private static List<String> inlineScripts(Document page) {
        List<String> scripts = new ArrayList<>();
        page.select("script:not([src]):not([type=application/ld+json])").forEach(script -> scripts.add(script.data()));
        for (Element element : page.select("[^on]")) {
            element.attributes().forEach(attribute -> {
                if (attribute.getKey().startsWith("on")) {
                    scripts.add(attribute.html());
                }
            });
        }
        return scripts;
    }

    private static List<String> cssRequests(String css) {
        List<String> requests = new ArrayList<>();
        Matcher matcher = CSS_REQUEST.matcher(css);
        while (matcher.find()) {
            requests.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return requests;
    }
}
