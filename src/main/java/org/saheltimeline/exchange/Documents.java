package org.saheltimeline.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Language;

/** All files of the site that are not pages: data, feeds, sitemap, robots.txt. */
public final class Documents {

    private Documents() {}

    /**
     * Plans all documents; each is made when its bytes are asked for.
     *
     * @param markdown makes HTML of the Markdown of a summary
     */
    public static List<Document> of(Timeline timeline, SitePlan plan, UnaryOperator<String> markdown) {
        List<Document> documents = new ArrayList<>();
        documents.addAll(DataFiles.documents(timeline));
        for (Language language : timeline.site().languages()) {
            documents.add(
                    new Document(EventFeed.url(language), () -> new EventFeed(timeline, language, markdown).write()));
            documents.add(
                    new Document(CorrectionFeed.url(language), () -> new CorrectionFeed(timeline, language).write()));
        }
        documents.addAll(Sitemap.of(timeline.site(), plan));
        documents.add(new Document(new Url("robots.txt"), () -> robots(timeline)));
        return documents;
    }

    private static byte[] robots(Timeline timeline) {
        String sitemap = new Addresses(timeline.site()).of(new Url("sitemap.xml"));
        return ("User-agent: *\nAllow: /\n\nSitemap: " + sitemap + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
