package org.saheltimeline.exchange;

import java.util.List;
import org.saheltimeline.model.Range;

/** The columns of a table with a row an event. Their names are kept for ever; new ones come at the end. */
final class EventColumns {

    private EventColumns() {}

    /** Whether GeoJSON has the column too: it says in its own way where a point is, and leaves long texts out. */
    static boolean onAMap(String name) {
        return !name.equals("lat") && !name.equals("lon") && !name.startsWith("summary_");
    }

    static List<Column<EventRow>> list() {
        Columns<EventRow> columns = new Columns<>();
        when(columns);
        what(columns);
        where(columns);
        who(columns);
        toll(columns);
        rests(columns);
        record(columns);
        return columns.list();
    }

    private static void when(Columns<EventRow> columns) {
        columns.text(
                        "id",
                        "L’identifiant de l’événement, qui ne change jamais",
                        "The event’s id, which never changes",
                        row -> row.event().id())
                .text(
                        "date_edtf",
                        "La date avec son incertitude, en EDTF (ISO 8601-2)",
                        "The date with its uncertainty, in EDTF (ISO 8601-2)",
                        row -> row.event().date().text())
                .day(
                        "date_earliest",
                        "Le premier jour possible ; vide si le début est ouvert",
                        "The first day that it can be; empty where the start is open",
                        row -> EventRow.day(row.event().date().earliest()))
                .day(
                        "date_latest",
                        "Le dernier jour possible ; vide si la fin est ouverte",
                        "The last day that it can be; empty where the end is open",
                        row -> EventRow.day(row.event().date().latest()))
                .text(
                        "date_precision",
                        "Ce qui est connu de la date : day, month, season, year, decade, century, millennium ou span"
                                + " (une période, un choix de jours)",
                        "How finely the date is known: day, month, season, year, decade, century, millennium or span"
                                + " (a period, a choice of days)",
                        row -> EventRow.precision(row.event().date()))
                .text(
                        "date_qualifier",
                        "uncertain (source douteuse), approximate (estimation) ou both ; vide si la date est sûre",
                        "uncertain (the source is doubted), approximate (an estimate) or both; empty where it is sure",
                        row -> EventRow.qualifier(row.event().date()));
    }

    private static void what(Columns<EventRow> columns) {
        columns.localized("title", "Le titre", "The title", row -> row.event().title())
                .text(
                        "event_type",
                        "Le type d’événement, dans les termes d’ACLED",
                        "The event type, in ACLED’s words",
                        row -> row.event().type().word())
                .text(
                        "sub_event_type",
                        "Le sous-type d’événement, dans les termes d’ACLED",
                        "The sub-event type, in ACLED’s words",
                        row -> row.event().subType().word());
    }

    private static void where(Columns<EventRow> columns) {
        columns.text(
                        "country",
                        "Le pays, ISO 3166-1 alpha-2",
                        "The country, ISO 3166-1 alpha-2",
                        row -> row.event().location().country().id())
                .text(
                        "admin1",
                        "La région, ISO 3166-2 ou un identifiant du site",
                        "The region, ISO 3166-2 or an id of the site’s own",
                        row -> EventRow.id(row.event().location().region()))
                .localized("admin1_name", "Le nom de la région", "The region’s name", EventRow::region)
                .text(
                        "other_countries",
                        "Les autres pays concernés, séparés par « ; »",
                        "More countries that it concerns, parted by “; ”",
                        row -> EventRow.ids(row.event().location().otherCountries()))
                .localized(
                        "place",
                        "Le nom du lieu ; vide si seule la région est connue",
                        "The place’s name; empty where only the region is known",
                        row -> row.event().location().name())
                .number(
                        "lat",
                        "Degrés nord, WGS 84, sans plus de décimales que geo_precision n’en permet",
                        "Degrees north, WGS 84, to no more decimals than geo_precision allows",
                        row -> row.point().isEmpty() ? null : row.point().get().lat())
                .number(
                        "lon",
                        "Degrés est, de même",
                        "Degrees east, likewise",
                        row -> row.point().isEmpty() ? null : row.point().get().lon())
                .integer(
                        "geo_precision",
                        "1 le lieu même (trois décimales), 2 à proximité (une), 3 la région seulement (aucun point)",
                        "1 the place itself (three decimals), 2 near it (one), 3 the region only (no point)",
                        row -> row.event().location().precision().code());
    }

    private static void who(Columns<EventRow> columns) {
        columns.text(
                        "actors",
                        "Les parties et leur rôle, séparées par « ; » : l’identifiant, ou le nom de qui n’en a pas,"
                                + " puis entre parenthèses le rôle et comment on le lui attribue",
                        "The parties and their roles, parted by “; ”: the id, or the name of one that has none, then"
                                + " in brackets the role and how it came to be named",
                        EventRow::actors)
                .byLanguage(
                        "actor_names",
                        "Les noms des parties, dans le même ordre (sinon dans une autre langue)",
                        "The parties’ names, in the same order (else in another language)",
                        EventRow::names);
    }

    private static void toll(Columns<EventRow> columns) {
        columns.integer(
                        "fatalities_low",
                        "Les morts, au moins ; vide si rien n’est rapporté (ce n’est pas zéro)",
                        "Deaths, at least; empty where nothing is reported, which is not 0",
                        row -> row.fatalities(Range::low))
                .integer(
                        "fatalities_best",
                        "Le nombre retenu",
                        "The number that is retained",
                        row -> row.fatalities(Range::best))
                .integer(
                        "fatalities_high",
                        "Les morts, au plus ; vide si un bilan dit « au moins »",
                        "Deaths, at most; empty where a claim says “at least”",
                        EventRow::high)
                .text(
                        "fatalities_basis",
                        "claims : calculé d’après les bilans ; editors : retenu par la rédaction",
                        "claims: computed from the claims; editors: retained by the editors",
                        EventRow::basis)
                .integer(
                        "claims",
                        "Le nombre de bilans, voir claims.csv",
                        "How many claims there are, see claims.csv",
                        row -> row.event().toll().claims().size());
    }

    private static void rests(Columns<EventRow> columns) {
        columns.text(
                        "grading",
                        "La solidité de l’information, selon Airwars : confirmed, fair, weak, contested ou discounted",
                        "How well it is established, Airwars’ grades: confirmed, fair, weak, contested or discounted",
                        row -> EventRow.word(row.event().grade()))
                .integer(
                        "sources",
                        "Le nombre de sources",
                        "How many sources there are",
                        row -> row.corroboration().sources())
                .integer(
                        "origins",
                        "Le nombre d’origines : cinq journaux qui reprennent une agence n’en font qu’une",
                        "How many origins they come from: five papers that carry one agency are one",
                        row -> row.corroboration().origins())
                .text(
                        "source_urls",
                        "Les adresses des sources, séparées par « ; »",
                        "The sources’ addresses, parted by “; ”",
                        EventRow::sourceUrls)
                .text(
                        "topics",
                        "Les identifiants des thèmes, séparés par « ; »",
                        "The topics’ ids, parted by “; ”",
                        row -> EventRow.ids(row.event().topics()))
                .text(
                        "external_ids",
                        "Les identifiants dans d’autres bases (« ucdp:412345 »), séparés par « ; »",
                        "The ids in other data sets (“ucdp:412345”), parted by “; ”",
                        EventRow::externalIds);
    }

    private static void record(Columns<EventRow> columns) {
        columns.byLanguage("url", "L’adresse de la page", "The page’s address", EventRow::url)
                .text(
                        "added",
                        "La date de première publication ici",
                        "When it was first published here",
                        row -> EventRow.edtf(row.event().added()))
                .text(
                        "updated",
                        "La date de la dernière correction, sinon de la première publication",
                        "When it was last corrected, else first published",
                        row -> EventRow.edtf(row.event().updated().orElse(null)))
                .integer(
                        "corrections",
                        "Le nombre de corrections",
                        "How many corrections were made",
                        row -> row.event().corrections().size())
                .text(
                        "sensitivity",
                        "none, graphic ou personal",
                        "none, graphic or personal",
                        row -> row.event().sensitivity().word())
                .localized(
                        "summary",
                        "Le résumé, en Markdown",
                        "The summary, in Markdown",
                        row -> row.event().summary());
    }
}
