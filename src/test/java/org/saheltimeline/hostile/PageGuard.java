package org.saheltimeline.hostile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what on a page is not ours: markup of a kind that harmless pages do not have, or an address that leads where
 * none may.
 *
 * <p>What harmless pages have is learnt from such pages, so that the templates may change without a word here.
 */
public final class PageGuard {

    /** What Markdown may give that no harmless page happens to have. */
    private static final Set<String> OF_MARKDOWN = Set.of(
            "p",
            "em",
            "strong",
            "del",
            "a",
            "a href",
            "a rel",
            "a class",
            "a id",
            "h2",
            "h2 id",
            "h3",
            "h3 id",
            "h4",
            "h4 id",
            "h5",
            "h5 id",
            "h6",
            "h6 id",
            "ul",
            "ol",
            "ol start",
            "li",
            "li id",
            "blockquote",
            "pre",
            "code",
            "code class",
            "hr",
            "br",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "th align",
            "td",
            "td align",
            "sup",
            "sup class",
            "section",
            "section class",
            "section data-footnotes",
            "a title",
            "a data-footnote-ref",
            "a data-footnote-backref",
            "a data-footnote-backref-idx",
            "a aria-label");

    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "action", "formaction", "xlink:href", "poster", "data", "background", "cite", "srcset");

    private static final Pattern ABROAD = Pattern.compile("(https?://|mailto:)[^\\s\\x00-\\x1F]+");
    private static final Pattern HERE = Pattern.compile("(?!/)[^:\\s\\\\\\x00-\\x1F]*");

    private static final JsonMapper JSON = new JsonMapper();

    private final Set<String> markup = new HashSet<>(OF_MARKDOWN);
    private final Set<String> scripts = new HashSet<>();
    private final Set<String> styles = new HashSet<>();
    private final Set<String> orders = new HashSet<>();

    /** A guard that has seen these pages, which are harmless. */
    public static PageGuard of(Collection<String> pages) {
        PageGuard guard = new PageGuard();
        pages.stream().map(Jsoup::parse).forEach(guard::learn);
        return guard;
    }

    private void learn(Document page) {
        for (Element element : page.select("*")) {
            markup.add(element.normalName());
            element.attributes().forEach(attribute -> markup.add(kind(element, attribute)));
        }
        page.select("script").forEach(script -> scripts.add(source(script)));
        page.select("style").forEach(style -> styles.add(style.data()));
        page.select("meta[http-equiv]").forEach(order -> orders.add(order(order)));
    }

    /** What is wrong with a page, one line each. */
    public List<String> faults(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(5);
        Document page = Jsoup.parse(html, "", parser);
        List<String> faults = new ArrayList<>();
        parser.getErrors().forEach(error -> faults.add("no proper HTML: " + error));
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("*")) {
            if (!markup.contains(element.normalName())) {
                faults.add("an element of others: " + element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                if (!markup.contains(kind(element, attribute))) {
                    faults.add("an attribute of others on <" + element.normalName() + ">: " + attribute);
                }
                if (ADDRESSES.contains(attribute.getKey()) && !isHarmless(attribute.getValue())) {
                    faults.add("an address that leads elsewhere: " + attribute);
                }
            }
            if (element.hasAttr("id") && !ids.add(element.id())) {
                faults.add("an id twice: " + element.id());
            }
        }
        page.select("script").forEach(script -> look(script, faults));
        page.select("style").stream()
                .filter(style -> !styles.contains(style.data()))
                .forEach(style -> faults.add("a style of others: " + style.data()));
        page.select("meta[http-equiv]").stream()
                .filter(order -> !orders.contains(order(order)))
                .forEach(order -> faults.add("an order of others: " + order));
        return faults;
    }

    private void look(Element script, List<String> faults) {
        if (!scripts.contains(source(script))) {
            faults.add("a script of others: " + script.outerHtml());
        } else if (script.attr("type").equals("application/ld+json")) {
            try {
                JSON.readTree(script.data());
            } catch (JacksonException broken) {
                faults.add("JSON-LD that is none: " + broken.getOriginalMessage());
            }
        } else if (!script.data().isBlank()) {
            faults.add("a script in the page: " + script.data());
        }
    }

    private static boolean isHarmless(String address) {
        return ABROAD.matcher(address.toLowerCase(Locale.ROOT)).matches()
                || HERE.matcher(address).matches();
    }

    private static String kind(Element element, Attribute attribute) {
        return element.normalName() + " " + attribute.getKey();
    }

    private static String source(Element script) {
        String source = script.attr("src");
        return script.attr("type") + " " + source.substring(source.lastIndexOf('/') + 1);
    }

    private static String order(Element meta) {
        return meta.attr("http-equiv") + ": " + meta.attr("content");
    }
}
