package org.saheltimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.sample.DocsExample;
import org.saheltimeline.statement.Statement;
import org.saheltimeline.text.Language;

/** The example of the documentation, whose source has an archived copy. */
class RobustLinksTest {

    @Test
    void aSourcesLinkKnowsItsArchivedCopy(@TempDir Path folder) throws IOException {
        Element link = null;
        Timeline timeline = DocsExample.timeline(folder);
        for (var event : timeline.events().values()) {
            Document page = page(timeline, new Page.OfEvent(Language.FR, event));
            Element found = page.selectFirst(".sources a[data-versionurl='https://example.org/archive']");
            link = found == null ? link : found;
        }
        assertThat(link).isNotNull();
        assertThat(link.attr("data-originalurl")).isEqualTo(link.attr("href")).startsWith("https://");
        assertThat(link.attr("data-versiondate")).isEqualTo("2023-10-05");
        Element item = link.closest("li");
        assertThat(item).isNotNull();
        assertThat(item.select(".line a[href='https://example.org/archive']").text())
                .isEqualTo("copie archivée (5 octobre 2023)");
    }

    private static Document page(Timeline timeline, Page page) {
        Problems problems = new Problems();
        Looks looks = Looks.load(Path.of("templates"), timeline.site().languages(), problems)
                .orElseThrow();
        SiteRenderer renderer = new SiteRenderer(looks, timeline, () -> SitePlan.of(timeline), Statement.NONE);
        return Jsoup.parse(new String(renderer.render(page), StandardCharsets.UTF_8));
    }
}
