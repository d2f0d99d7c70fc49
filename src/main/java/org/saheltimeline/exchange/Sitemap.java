package org.saheltimeline.exchange;

import java.util.ArrayList;
import java.util.List;
import org.saheltimeline.model.Site;
import org.saheltimeline.pages.SitePlan;
import org.saheltimeline.pages.Url;

/** The list of all pages for search engines (sitemaps.org); an index of several lists where one would be too long. */
final class Sitemap {

    /** What the protocol allows a file to hold. */
    private static final int LONGEST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    static List<Document> of(Site site, SitePlan plan) {
        Addresses addresses = new Addresses(site);
        List<String> locations = site.languages().stream()
                .flatMap(language -> plan.linkable(language).stream())
                .map(addresses::of)
                .toList();
        Url first = new Url("sitemap.xml");
        if (locations.size() <= LONGEST) {
            return List.of(new Document(first, () -> list("urlset", "url", locations)));
        }
        List<Document> documents = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < locations.size(); from += LONGEST) {
            List<String> part = locations.subList(from, Math.min(from + LONGEST, locations.size()));
            Url url = new Url("sitemap-" + (parts.size() + 1) + ".xml");
            parts.add(addresses.of(url));
            documents.add(new Document(url, () -> list("urlset", "url", part)));
        }
        documents.add(new Document(first, () -> list("sitemapindex", "sitemap", parts)));
        return documents;
    }

    private static byte[] list(String root, String item, List<String> addresses) {
        Xml xml = new Xml(root, NAMESPACE);
        addresses.forEach(address -> xml.inside(item, () -> xml.element("loc", address)));
        return xml.end();
    }
}
