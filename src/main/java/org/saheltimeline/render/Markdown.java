package org.saheltimeline.render;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.text.Language;

/**
 * Makes HTML of curators' Markdown: CommonMark with tables, footnotes, strikethrough and bare addresses as links.
 *
 * <p>HTML in it is shown as text. Links lead to http, https and mailto addresses, to things of the timeline (see
 * {@link InternalLinks}) or to a heading of the same page; pictures are left out, for pages fetch nothing from
 * elsewhere.
 */
final class Markdown {

    static final List<Extension> WITHOUT_TABLES =
            List.of(StrikethroughExtension.create(), AutolinkExtension.create(), FootnotesExtension.create());

    static final List<Extension> EXTENSIONS = Stream.concat(
                    Stream.of(TablesExtension.create()), WITHOUT_TABLES.stream())
            .toList();

    static final UrlSanitizer URLS = new SafeUrls();

    private final Timeline timeline;
    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final Parser withoutTables =
            Parser.builder().extensions(WITHOUT_TABLES).build();
    private final Map<Language, HtmlRenderer> texts = new EnumMap<>(Language.class);
    private final Map<Language, HtmlRenderer> parts = new EnumMap<>(Language.class);

    /**
     * For the texts of a timeline.
     *
     * @param messages the site's words, asked for by the language of the page
     */
    Markdown(Timeline timeline, Function<Language, Messages> messages) {
        this.timeline = timeline;
        for (Language language : timeline.site().languages()) {
            NoteLinks notes = new NoteLinks(messages.apply(language));
            texts.put(language, renderer(HeadingIds.OF_TEXTS, notes));
            parts.put(language, renderer(HeadingIds.OF_SHEETS, notes));
        }
    }

    private static HtmlRenderer renderer(Set<String> idsOfThePage, NoteLinks notes) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(URLS)
                .attributeProviderFactory(context -> new HeadingIds(idsOfThePage))
                .attributeProviderFactory(context -> new FollowedLinks())
                .attributeProviderFactory(context -> notes)
                .build();
    }

    /** The HTML of a text on a page in this language; its headings are below the page's own. */
    Fragment html(String markdown, Language language) {
        Node document = parse(markdown);
        lower(document, 0);
        return html(document, language, texts);
    }

    /**
     * The HTML of a text that is a part of a page, as {@link #html(String, Language)} makes it, and its first sentence.
     */
    record Summary(Fragment html, String firstSentence) {}

    /** Both of a text, which is parsed but once. */
    Summary summary(String markdown, Language language) {
        Node document = parse(markdown);
        String sentence = FirstSentence.of(document);
        lower(document, 0);
        return new Summary(html(document, language, parts), sentence);
    }

    /** The HTML of a text that stands beneath a heading of its own: its headings are one level lower. */
    Fragment htmlBeneath(String markdown, Language language) {
        Node document = parse(markdown);
        lower(document, 1);
        return html(document, language, parts);
    }

    private Node parse(String markdown) {
        try {
            return parser.parse(markdown);
        } catch (IllegalArgumentException tooManyCells) {
            // More than a million, which a few lines under a wide heading make: such a table stays as it is written,
            // and TextBounds says so.
            return withoutTables.parse(markdown);
        }
    }

    /**
     * The HTML of a text that shares its page with others of its kind, beneath a heading of the third level.
     *
     * @param id what the ids of its headings and notes begin with, so that they are its own
     */
    Fragment htmlAmongOthers(String markdown, Language language, String id) {
        Node document = parse(markdown);
        lower(document, 2);
        // A quotation mark of the text itself is escaped: these are attributes.
        String html = html(document, language, parts)
                .html()
                .replace(" id=\"", " id=\"" + id + ".")
                .replace(" href=\"#", " href=\"#" + id + ".");
        return new Fragment(html);
    }

    private static void lower(Node document, int levels) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, Math.max(2, heading.getLevel()) + levels));
            }
        });
    }

    private Fragment html(Node document, Language language, Map<Language, HtmlRenderer> renderers) {
        HtmlRenderer renderer = renderers.get(language);
        if (renderer == null) {
            throw new IllegalArgumentException("the site is not in " + language);
        }
        InternalLinks.resolve(document, timeline, language);
        DeadLinks.unlink(document, URLS);
        return new Fragment(renderer.render(document));
    }

    /** The first sentence of the text, without its markup. */
    String firstSentence(String markdown) {
        return FirstSentence.of(parse(markdown));
    }

    private static final class SafeUrls implements UrlSanitizer {
        private final DefaultUrlSanitizer byScheme = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));

        @Override
        public String sanitizeLinkUrl(String url) {
            String trimmed = url.strip();
            if (trimmed.startsWith("#") || InternalLinks.isResolved(trimmed)) {
                return trimmed;
            }
            String lower = trimmed.toLowerCase(Locale.ROOT);
            boolean absolute =
                    lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
            return absolute ? byScheme.sanitizeLinkUrl(trimmed) : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }

    /** Takes back the {@code rel=nofollow} of links within the site. */
    private static final class FollowedLinks implements AttributeProvider {
        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Link link && InternalLinks.isResolved(link.getDestination())) {
                attributes.remove("rel");
            }
        }
    }
}
