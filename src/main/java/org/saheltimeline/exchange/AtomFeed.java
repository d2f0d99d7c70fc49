package org.saheltimeline.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Site;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Language;

/**
 * An Atom feed (RFC 4287).
 *
 * @param self where it lies, which is also its id
 * @param entries newest first
 */
record AtomFeed(Site site, Language language, Url self, String title, List<Entry> entries) {

    /** RFC 3339 has no years but these. */
    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /**
     * One entry.
     *
     * @param id its address, for ever
     * @param html its text; null for a title alone
     */
    record Entry(
            String id,
            String title,
            LocalDate published,
            LocalDate updated,
            @Nullable String category,
            @Nullable String html) {}

    byte[] write() {
        Addresses addresses = new Addresses(site);
        String home = addresses.of(new Page.Home(language));
        LocalDate updated =
                entries.stream().map(Entry::updated).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        Xml xml = new Xml("feed", "http://www.w3.org/2005/Atom").attribute("xml:lang", language.code());
        xml.element("id", addresses.of(self))
                .element("title", title)
                .element("subtitle", site.description().in(language).value())
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", addresses.of(self))
                .empty("link", "rel", "alternate", "type", "text/html", "href", home)
                .element("updated", instant(updated))
                .inside("author", () -> xml.element("name", String.join(", ", authors())))
                .element("rights", site.licence());
        entries.forEach(entry -> write(xml, entry));
        return xml.end();
    }

    private static void write(Xml xml, Entry entry) {
        xml.inside("entry", () -> {
            xml.element("id", entry.id())
                    .element("title", entry.title())
                    .empty("link", "rel", "alternate", "type", "text/html", "href", entry.id())
                    .element("published", instant(entry.published()))
                    .element("updated", instant(entry.updated()));
            if (entry.category() != null) {
                xml.empty("category", "term", entry.category());
            }
            if (entry.html() != null) {
                xml.element("summary", "type", "html", entry.html());
            }
        });
    }

    private List<String> authors() {
        return site.editors().isEmpty() ? List.of(site.title().in(language).value()) : site.editors();
    }

    private static String instant(LocalDate day) {
        LocalDate within = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
        return within + "T00:00:00Z";
    }
}
