package org.saheltimeline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saheltimeline.model.Claim;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Figure;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Url;

/** Claims as CSV, a row a claim: every figure with who says it. */
final class ClaimsCsv implements DataFormat {

    private static final Table<ClaimRow> TABLE = new Table<>(columns());

    @Override
    public DataFile file(String folder) {
        return new DataFile(
                new Url(folder + "claims.csv"),
                "text/csv",
                "claims-csv",
                Field.bilingual(
                        "Les bilans, une ligne chacun : un nombre, qui le donne, de qui, dans quelle source.",
                        "The claims, one row each: a figure, who says it, of whom, in which source."),
                TABLE.fields());
    }

    @Override
    public void write(Extract extract, OutputStream out) throws IOException {
        Timeline timeline = extract.timeline();
        TABLE.write(
                extract.events().stream()
                        .flatMap(event -> rows(timeline, event))
                        .iterator(),
                out);
    }

    private static Stream<ClaimRow> rows(Timeline timeline, Event event) {
        List<Claim> claims = event.toll().claims();
        return IntStream.range(0, claims.size())
                .mapToObj(i -> new ClaimRow(
                        event,
                        i + 1,
                        claims.get(i),
                        timeline.citation(event.source(claims.get(i).source()))));
    }

    private static List<Column<ClaimRow>> columns() {
        Columns<ClaimRow> columns = new Columns<>();
        event(columns);
        figures(columns);
        source(columns);
        return columns.list();
    }

    private static void event(Columns<ClaimRow> columns) {
        columns.text(
                        "event",
                        "L’identifiant de l’événement",
                        "The event’s id",
                        row -> row.event().id())
                .integer(
                        "claim",
                        "Le rang du bilan parmi ceux de l’événement, à partir de 1",
                        "The claim’s place among the event’s, from 1",
                        ClaimRow::number)
                .text(
                        "date_edtf",
                        "La date de l’événement, en EDTF",
                        "The event’s date, in EDTF",
                        row -> row.event().date().text())
                .text(
                        "country",
                        "Le pays de l’événement",
                        "The event’s country",
                        row -> row.event().location().country().id())
                .text(
                        "group",
                        "Qui est compté : soldiers, police, security-forces, militia, militants, peacekeepers,"
                                + " contractors, civilians, unknown, ou all pour tous ensemble. Les bilans d’un même"
                                + " groupe s’excluent : ne pas les additionner",
                        "Whom it counts: soldiers, police, security-forces, militia, militants, peacekeepers,"
                                + " contractors, civilians, unknown, or all for everybody together. Claims of one"
                                + " group are alternatives: do not add them up",
                        row -> row.claim().group().word())
                .localized(
                        "detail",
                        "Qui exactement",
                        "Whom exactly",
                        row -> row.claim().detail());
    }

    private static void figures(Columns<ClaimRow> columns) {
        columns.integer(
                        "killed_min",
                        "Tués, au moins ; vide si le bilan ne donne pas de minimum",
                        "Killed, at least; empty where the claim gives no minimum",
                        row -> ClaimRow.of(row.claim().killed(), Figure::min))
                .integer(
                        "killed_max",
                        "Tués, au plus ; vide si le bilan dit « au moins »",
                        "Killed, at most; empty where the claim says “at least”",
                        row -> ClaimRow.of(row.claim().killed(), Figure::max))
                .localized(
                        "killed_text",
                        "Les mots du bilan là où il n’a pas de nombre",
                        "The claim’s words where it has no number",
                        row -> ClaimRow.of(row.claim().killed(), Figure::text))
                .integer(
                        "injured_min",
                        "Blessés, au moins",
                        "Injured, at least",
                        row -> ClaimRow.of(row.claim().injured(), Figure::min))
                .integer(
                        "injured_max",
                        "Blessés, au plus",
                        "Injured, at most",
                        row -> ClaimRow.of(row.claim().injured(), Figure::max))
                .localized(
                        "injured_text",
                        "Les mots du bilan là où il n’a pas de nombre",
                        "The claim’s words where it has no number",
                        row -> ClaimRow.of(row.claim().injured(), Figure::text))
                .text(
                        "scope",
                        "whole : le groupe entier ; part : une partie ; wider : plus que l’événement. Seul whole compte"
                                + " dans le total",
                        "whole: the whole group; part: a part of it; wider: more than the event. Only whole counts"
                                + " towards the total",
                        row -> row.claim().scope().word());
    }

    private static void source(Columns<ClaimRow> columns) {
        columns.localized(
                        "claimant",
                        "Qui le dit",
                        "Who says it",
                        row -> row.claim().claimant())
                .text(
                        "as_of",
                        "Quand, en EDTF",
                        "When it was said, in EDTF",
                        row -> EventRow.edtf(row.claim().asOf()))
                .text(
                        "source",
                        "La source : l’identifiant d’un article, ou une clé propre à l’événement",
                        "The source: an article’s id, or a key within the event",
                        row -> row.claim().source().id())
                .text(
                        "source_publisher",
                        "L’identifiant de qui publie la source",
                        "The id of the source’s publisher",
                        row -> row.source().publisher().id())
                .text(
                        "source_url",
                        "L’adresse de la source",
                        "The source’s address",
                        row -> row.source().url())
                .text(
                        "source_published",
                        "La date de la source, en EDTF",
                        "The source’s date, in EDTF",
                        row -> EventRow.edtf(row.source().published()));
    }
}
