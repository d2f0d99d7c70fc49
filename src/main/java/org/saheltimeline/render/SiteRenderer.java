package org.saheltimeline.render;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.graphics.SahelMap;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.Range;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Redirect;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.pages.Url;
import org.saheltimeline.statement.Statement;
import org.saheltimeline.text.Language;

/** Makes the bytes of pages: each page's view, shown by the template of its kind. Safe for use by many threads. */
public final class SiteRenderer {

    private final Timeline timeline;
    private final Looks looks;
    private final Markdown markdown;
    private final Map<Language, Edition> editions = new EnumMap<>(Language.class);

    /**
     * Renders pages of a timeline.
     *
     * @param looks for all languages of its site
     * @param plan its pages, which are not asked for before a page needs to know of others
     * @param statement what the site is made from
     */
    public SiteRenderer(Looks looks, Timeline timeline, Supplier<SitePlan> plan, Statement statement) {
        this.timeline = timeline;
        this.looks = looks;
        this.markdown = new Markdown(timeline, looks::messages);
        Backlinks backlinks = new Backlinks(timeline, plan);
        SahelMap maps = looks.maps(core(timeline));
        for (Language language : timeline.site().languages()) {
            editions.put(
                    language,
                    new Edition(
                            timeline,
                            looks.messages(language),
                            markdown,
                            backlinks,
                            looks.templates(),
                            maps,
                            looks.scripts(),
                            statement));
        }
    }

    private static Set<String> core(Timeline timeline) {
        return timeline.places().countries().values().stream()
                .filter(Country::core)
                .map(Country::id)
                .collect(Collectors.toSet());
    }

    /** A page that has no picture to show; see {@link #render(Page, Picture)}. */
    public byte[] render(Page page) {
        return render(page, null);
    }

    /**
     * A page as UTF-8 HTML.
     *
     * @param picture what those who share its link see; null where there is none
     * @throws RenderException if its template fails
     */
    public byte[] render(Page page, @Nullable Picture picture) {
        return html(page, picture, null);
    }

    /**
     * A page on which readers search.
     *
     * @param index where the manifest of the index lies
     */
    public byte[] render(Page.Search page, @Nullable Picture picture, Url index) {
        return html(page, picture, index);
    }

    private byte[] html(Page page, @Nullable Picture picture, @Nullable Url index) {
        Kind kind = Kind.of(page, timeline);
        Edition edition = edition(page.language());
        Links links = page instanceof Page.NotFound
                ? new Links.Absolute(timeline.site().baseUrl())
                : new Links.Relative(page.url());
        Context context = new Context(edition, links, picture, index);
        return said(() -> {
            View view = kind.maker().apply(context, page);
            Style style = looks.style(kind.name());
            Map<String, Object> model = new HashMap<>(looks.words(page.language()));
            model.put("view", view);
            model.put("frame", Frame.of(context, page, view.head(), style));
            Utf8 out = new Utf8(16_384);
            looks.templates().fill(kind.name(), model, out);
            return out.bytes();
        });
    }

    private static <T> T said(Supplier<T> words) {
        try {
            return words.get();
        } catch (Messages.MissingMessage missing) {
            throw new RenderException(missing.problem());
        }
    }

    /** The name of a page's kind, which is that of its template. */
    public String kind(Page page) {
        return Kind.of(page, timeline).name();
    }

    /** A page at an address of before, which leads to where its event is now. */
    public byte[] render(Redirect redirect) {
        Language language = timeline.site().languages().stream()
                .filter(any -> redirect.to().path().startsWith(any.code() + "/"))
                .findFirst()
                .orElse(timeline.site().defaultLanguage());
        Map<String, Object> model = new HashMap<>(looks.words(language));
        model.put("lang", language.code());
        model.put("dir", language.direction());
        model.put("href", redirect.from().linkTo(redirect.to()));
        model.put(
                "canonical",
                timeline.site().baseUrl().resolve(redirect.to().address()).toString());
        Utf8 out = new Utf8(1024);
        looks.templates().fill("redirect", model, out);
        return out.bytes();
    }

    /** The HTML of a piece of Markdown, for feeds: links within the site are absolute. */
    public String html(String text) {
        return markdown.html(text, timeline.site().defaultLanguage()).html().replace(Fragment.ROOT, base());
    }

    /** The scripts and icons that pages load, by the paths at which they do. */
    public Map<String, byte[]> scripts() {
        Map<String, byte[]> files = new TreeMap<>(looks.scripts().files());
        if (timeline.site().eventPages() == null) {
            files.remove(looks.scripts().url(Scripts.MOVED).path());
        }
        return files;
    }

    /**
     * The site's word for something, with the gap {@code {0}} filled; other documents than pages need some.
     *
     * @throws RenderException if there is none
     */
    public String message(Language language, String key, String gap) {
        return said(() -> edition(language).messages().get(key, gap));
    }

    /** The messages whose keys begin so, by what follows; for what is shown beside the pages. */
    public Map<String, String> messages(Language language, String prefix) {
        return edition(language).messages().beginning(prefix);
    }

    /** "3 events · 29 to 60+ dead by the tolls reported"; the events alone where nobody gives a number. */
    public String tally(Language language, int events, Optional<Range> killed) {
        Messages messages = edition(language).messages();
        return said(() -> {
            String counted = messages.count("events", events);
            return killed.map(range -> counted + " · "
                            + messages.get(
                                    "card.toll", edition(language).figures().killed(range)))
                    .orElse(counted);
        });
    }

    private String base() {
        return timeline.site().baseUrl().toString();
    }

    private Edition edition(Language language) {
        Edition edition = editions.get(language);
        if (edition == null) {
            throw new IllegalStateException("the site is not in " + language);
        }
        return edition;
    }
}
