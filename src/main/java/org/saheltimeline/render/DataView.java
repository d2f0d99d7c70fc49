package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.stream.Stream;
import org.saheltimeline.exchange.DataFile;
import org.saheltimeline.exchange.DataFiles;
import org.saheltimeline.exchange.DataPackage;
import org.saheltimeline.exchange.JsonLd;
import org.saheltimeline.model.Country;
import org.saheltimeline.pages.Page;

/**
 * The files of the data, each field described.
 *
 * @param machine the description for machines
 * @param files those with all events
 * @param countries the same a country, for those that have events
 */
record DataView(Head head, Anchor machine, List<Download> files, List<OfCountry> countries) implements View {

    /** A file and what is in it. */
    record Download(Anchor link, String key, TemplateHTMLOutputModel about, List<Described> fields) {}

    /** A field and what it holds. */
    record Described(String name, String type, TemplateHTMLOutputModel about) {}

    /** A country's files. */
    record OfCountry(TemplateHTMLOutputModel name, List<Anchor> files) {}

    static DataView of(Context context, Page.Data page) {
        Messages messages = context.messages();
        return new DataView(
                new Head(
                        messages.get("data.title"),
                        messages.get("data.description"),
                        List.of(),
                        null,
                        new JsonLd(context.timeline()).dataset(page.language())),
                new Anchor(context.links().to(DataPackage.URL), "datapackage.json"),
                DataFiles.all().stream().map(file -> download(file, context)).toList(),
                context.timeline().places().countries().values().stream()
                        .flatMap(country -> ofCountry(country, context))
                        .toList());
    }

    private static Download download(DataFile file, Context context) {
        Edition edition = context.edition();
        return new Download(
                link(file, context),
                file.key(),
                edition.text(file.description()),
                file.fields().stream()
                        .map(field ->
                                new Described(field.name(), field.type().word(), edition.text(field.description())))
                        .toList());
    }

    private static Stream<OfCountry> ofCountry(Country country, Context context) {
        if (!context.timeline().index().byCountry().containsKey(country.id())) {
            return Stream.empty();
        }
        List<Anchor> files =
                DataFiles.of(country).stream().map(file -> link(file, context)).toList();
        return Stream.of(new OfCountry(context.edition().text(country.name()), files));
    }

    private static Anchor link(DataFile file, Context context) {
        return new Anchor(context.links().to(file.url()), file.name());
    }
}
