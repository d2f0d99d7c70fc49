package org.saheltimeline.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.saheltimeline.sample.EventSketch.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.saheltimeline.sample.TimelineSketch;
import org.saheltimeline.text.Language;

/** Any text, as Markdown: the page gets harmless elements and attributes, and no address but the web's and mail's. */
public final class MarkdownFuzz {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "em",
            "strong",
            "del",
            "a",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "hr",
            "br",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "sup",
            "section",
            "div");

    private static final Set<String> ATTRIBUTES =
            Set.of("href", "id", "class", "start", "title", "align", "rel", "lang", "aria-label");

    private static final Markdown MARKDOWN =
            new Markdown(TimelineSketch.timeline(event("2023-10-02-tabatol")), OwnWords::in);

    private MarkdownFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        look(text, MARKDOWN.html(text, Language.FR).html());
        look(text, MARKDOWN.htmlBeneath(text, Language.EN).html());
    }

    private static void look(String text, String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().children().select("*")) {
            if (!ELEMENTS.contains(element.tagName())) {
                throw new AssertionError("<" + element.tagName() + "> of " + text + ": " + html);
            }
            for (Attribute attribute : element.attributes()) {
                boolean known = ATTRIBUTES.contains(attribute.getKey())
                        || attribute.getKey().startsWith("data-");
                if (!known || (attribute.getKey().equals("href") && !leadsSomewhereSafe(attribute.getValue()))) {
                    throw new AssertionError(attribute + " of " + text + ": " + html);
                }
            }
        }
    }

    private static boolean leadsSomewhereSafe(String href) {
        return href.startsWith("#")
                || href.startsWith(Fragment.ROOT)
                || List.of("http://", "https://", "mailto:").stream()
                        .anyMatch(href.toLowerCase(Locale.ROOT)::startsWith);
    }
}
