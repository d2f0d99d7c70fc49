package org.saheltimeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.saheltimeline.exchange.Document;
import org.saheltimeline.exchange.Documents;
import org.saheltimeline.exchange.HostFiles;
import org.saheltimeline.model.Lazy;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Redirect;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.rebuild.Inputs;
import org.saheltimeline.render.Picture;
import org.saheltimeline.render.SiteRenderer;
import org.saheltimeline.search.SearchFile;
import org.saheltimeline.search.SearchIndex;
import org.saheltimeline.text.Language;

/**
 * Everything that a site consists of, each file made when its bytes are asked for: what a build writes and what a
 * preview serves. Safe for use by many threads.
 */
public final class SiteFiles {

    private final Timeline timeline;
    private final Supplier<SitePlan> plan;
    private final SiteRenderer renderer;
    private final Supplier<Previews> previews;
    private final Inputs inputs;
    private final Map<Language, Lazy<List<SearchFile>>> indexes = new EnumMap<>(Language.class);

    /**
     * The files of a timeline.
     *
     * @param plan its pages, not asked for before they are needed; likewise the preview pictures
     * @param inputs what the files are made from, as far as that is known
     */
    public SiteFiles(
            Timeline timeline,
            Supplier<SitePlan> plan,
            SiteRenderer renderer,
            Supplier<Previews> previews,
            Inputs inputs) {
        this.timeline = timeline;
        this.plan = plan;
        this.renderer = renderer;
        this.previews = previews;
        this.inputs = inputs;
        for (Language language : timeline.site().languages()) {
            indexes.put(language, new Lazy<>(() -> indexed(language)));
        }
    }

    private List<SearchFile> indexed(Language language) {
        return SearchIndex.fingerprinted(
                SearchIndex.of(timeline, language, (key, gap) -> renderer.message(language, key, gap)));
    }

    /** A page, which may be none of the plan's. */
    public SiteFile page(Page page) {
        return new SiteFile(
                renderer.kind(page), page.url().path(), () -> inputs.of(page, picture(page)), () -> render(page));
    }

    private byte[] render(Page page) {
        return page instanceof Page.Search search
                ? renderer.render(search, previews.get().of(page), SearchIndex.manifest(index(page.language())))
                : renderer.render(page, previews.get().of(page));
    }

    /** All that a page says of its picture. */
    private String picture(Page page) {
        Picture picture = previews.get().of(page);
        return picture == null ? "" : picture.url().path() + " " + picture.alt();
    }

    /** The languages of the site. */
    List<Language> languages() {
        return timeline.site().languages();
    }

    /** The search index of a language, made once. Its files' names are known only when it is made. */
    public List<SearchFile> index(Language language) {
        return Objects.requireNonNull(indexes.get(language)).get();
    }

    /** Data, feeds, sitemap. */
    public List<Document> documents() {
        return Documents.of(timeline, plan.get(), renderer::html);
    }

    /** What hosts read, for a site that is published. */
    public List<Document> forHosts() {
        return HostFiles.of(timeline.site(), plan.get());
    }

    /** What is neither page nor document nor search index: pictures, scripts, redirects. */
    public List<SiteFile> others() {
        List<SiteFile> files = new ArrayList<>();
        previews.get().files().forEach((path, png) -> files.add(always("picture", path, png)));
        renderer.scripts().forEach((path, script) -> files.add(always("script", path, () -> script)));
        for (Redirect redirect : plan.get().redirects()) {
            files.add(always("redirect", redirect.from().path(), () -> renderer.render(redirect)));
        }
        return files;
    }

    private static SiteFile always(String kind, String path, Supplier<byte[]> bytes) {
        return new SiteFile(kind, path, () -> Inputs.ALWAYS, bytes);
    }
}
