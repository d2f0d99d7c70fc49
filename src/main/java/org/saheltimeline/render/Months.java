package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.CountryMonth;
import org.saheltimeline.pages.Subject;

/** Countries' months in a sentence each, as editors judged them. */
final class Months {

    private Months() {}

    /**
     * A country's month.
     *
     * @param trend the word for where things went, and {@code trendSlug} by which the looks differ
     * @param events what the sentence rests on
     */
    record Said(
            String month,
            Anchor country,
            String trend,
            String trendSlug,
            TemplateHTMLOutputModel sentence,
            List<Anchor> events) {}

    /** A country's months, the last first. */
    static List<Said> of(Country country, Context context) {
        return said(context.timeline().monthsOf(country).stream(), context);
    }

    /** What is said of a month, for one country or, under any other subject than a country, for all. */
    static List<Said> of(YearMonth month, Subject subject, Context context) {
        if (subject instanceof Subject.OfCountry of) {
            return said(monthsOf(of.country(), month, context), context);
        }
        return subject instanceof Subject.Everything ? of(month, context) : List.of();
    }

    /** The last month of which anything is said. */
    static List<Said> last(Context context) {
        return countries(context)
                .flatMap(country -> context.timeline().monthsOf(country).stream())
                .map(CountryMonth::month)
                .max(Comparator.naturalOrder())
                .map(month -> of(month, context))
                .orElse(List.of());
    }

    private static List<Said> of(YearMonth month, Context context) {
        return said(countries(context).flatMap(country -> monthsOf(country, month, context)), context);
    }

    private static Stream<Country> countries(Context context) {
        return context.timeline().places().countries().values().stream();
    }

    private static Stream<CountryMonth> monthsOf(Country country, YearMonth month, Context context) {
        return context.timeline().monthsOf(country).stream()
                .filter(said -> said.month().equals(month));
    }

    private static List<Said> said(Stream<CountryMonth> months, Context context) {
        List<Said> said = new ArrayList<>();
        months.sorted(Comparator.comparing(CountryMonth::month).reversed()).forEach(month -> {
            Country country = context.timeline().places().countries().get(month.country());
            said.add(new Said(
                    context.edition().dates().month(month.month()),
                    context.edition().places().country(country, context.links()),
                    context.messages().word("trend", month.trend()),
                    month.trend().word(),
                    context.edition().text(month.sentence()),
                    month.events().stream()
                            .map(ref ->
                                    context.event(context.timeline().events().get(ref)))
                            .toList()));
        });
        return said;
    }
}
