package org.saheltimeline.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Content of which most events have no pages of their own. */
final class FewEventPages {

    /** How many have one. */
    static final int PAGES = 30;

    /** More than a year's page lists itself, so that the year has pages by month. */
    private static final int MANY = 60;

    /** More than a month's page lists itself. */
    private static final int MANY_A_MONTH = 203;

    private static final String NOTES = """
            summary:
              fr: |
                ## Un titre

                Un fait[^1], après [Tabatol](event:2023-10-02-tabatol-attack).

                [^1]: Une note.
            """;

    private FewEventPages() {}

    /** As {@link #content}, and a month of so many events more that its days have pages. */
    static void contentWithDays(Path from, Path to) throws IOException {
        content(from, to);
        Path year = Files.createDirectories(to.resolve("events/2012"));
        for (int i = 0; i < MANY_A_MONTH; i++) {
            String date = i == 0 ? "2012-02" : i == 1 ? "2012-02-29/2012-03-01" : "2012-02-%02d".formatted(i % 9 + 1);
            write(year, "2012-much-" + i, date, i == 2 ? "previous_ids: [2012-former]\n" : "");
        }
    }

    static void content(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
        Path settings = to.resolve("site.yaml");
        Files.writeString(settings, Files.readString(settings) + "event_pages: " + PAGES + "\n");
        Path year = Files.createDirectories(to.resolve("events/2011"));
        List<String> dates = List.of("2011-03-%02d", "2011-04", "2011");
        for (int i = 0; i < MANY; i++) {
            String date = dates.get(i % dates.size()).formatted(i % 28 + 1);
            write(year, "2011-many-" + i, date, NOTES + (i == 0 ? "previous_ids: [2011-former]\n" : ""));
        }
    }

    private static void write(Path folder, String id, String date, String more) throws IOException {
        String event = "date: " + date + "\ntitle: {fr: Titre " + id + "}\n" + more
                + "event_type: Battles\nsub_event_type: Armed clash\n"
                + "location: {country: NE, geo_precision: 3}\n"
                + "toll:\n"
                + "  - {group: civilians, killed: 3, claimant: {fr: Une mairie}, source: rfi}\n"
                + "sources:\n  - {key: rfi, publisher: rfi, title: Niger, published: 2011-05-01, lang: fr}\n"
                + "related:\n  - {event: 2023-10-02-tabatol-attack, relation: context}\n"
                + "corrections:\n  - {date: 2024-01-01, what: {fr: Le nombre}, was: {fr: deux}, now: {fr: trois}}\n"
                + "  - {date: 2024-01-01, what: {fr: Le lieu}}\n";
        Files.writeString(folder.resolve(id + ".yaml"), event);
    }
}
