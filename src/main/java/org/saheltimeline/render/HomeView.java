package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.model.Correction;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.model.Topic;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.Section;
import org.saheltimeline.pages.Subject;
import org.saheltimeline.text.Localized;

/**
 * The home page: what happened last, the years, the ways in.
 *
 * @param summary how much there is, from when to when
 * @param updated when something was last added or corrected; null where nothing says
 * @param months the last month of which anything is said, in a sentence a country
 * @param map the countries as links; null where there are no borders to draw
 * @param completeness how much of it all exists in each language
 * @param latest cards of the events that happened last, the last first
 */
record HomeView(
        Head head,
        TemplateHTMLOutputModel title,
        TemplateHTMLOutputModel description,
        String summary,
        @Nullable TemplateHTMLOutputModel updated,
        List<Encoded> latest,
        Anchor timeline,
        @Nullable TemplateHTMLOutputModel map,
        List<Calendar.Bar> strip,
        List<SubjectSheet.Counted> countries,
        List<SubjectSheet.Counted> neighbours,
        List<SubjectSheet.Counted> topics,
        List<SubjectSheet.Counted> types,
        List<Anchor> directories,
        List<Months.Said> months,
        List<Corrected> corrections,
        List<Completeness> completeness)
        implements View {

    private static final int LATEST = 6;
    private static final int CORRECTIONS = 3;

    /** A correction that was made lately. */
    record Corrected(TemplateHTMLOutputModel date, Anchor event, TemplateHTMLOutputModel what) {}

    /** The default language's home page again, at the site's root. */
    static HomeView ofRoot(Context context, Page.Root page) {
        return of(context, new Page.Home(page.language()));
    }

    static HomeView of(Context context, Page.Home page) {
        Edition edition = context.edition();
        Timeline timeline = context.timeline();
        List<Event> events = new ArrayList<>(timeline.events().values());
        Localized description = timeline.site().description();
        List<Event> last = new ArrayList<>(events.subList(Math.max(0, events.size() - LATEST), events.size()));
        last.sort(Event.ORDER.reversed());
        return new HomeView(
                new Head("", description.in(page.language()).value(), List.of()),
                edition.text(timeline.site().title()),
                edition.text(description),
                summary(context),
                edition.dates().labelOrNull(updated(events)),
                last.stream()
                        .map(event -> edition.rows().card(event, context.links().root()))
                        .toList(),
                context.timelineAnchor(),
                edition.maps().ways(context),
                new Calendar(new Subject.Everything(), context).strip(new Period.All()),
                countries(context, true),
                countries(context, false),
                counted(timeline.topics().values().stream(), topic -> new Subject.OfTopic(topic), Topic::name, context),
                types(context),
                Stream.of(Section.ACTORS, Section.ARTICLES, Section.PUBLISHERS)
                        .map(context::directory)
                        .toList(),
                Months.last(context),
                corrections(events, context),
                Completeness.of(context));
    }

    private static String summary(Context context) {
        Timeline timeline = context.timeline();
        Messages messages = context.messages();
        String events = messages.count("events", timeline.events().size());
        if (timeline.index().byYear().isEmpty()) {
            return events;
        }
        int first = timeline.index().byYear().firstKey();
        int last = timeline.index().byYear().lastKey();
        return messages.get("home.summary", events, first, last);
    }

    private static @Nullable EdtfDate updated(List<Event> events) {
        return events.stream()
                .flatMap(event -> Stream.ofNullable(FileFacts.updated(event)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<SubjectSheet.Counted> countries(Context context, boolean core) {
        return counted(
                context.timeline().places().countries().values().stream().filter(country -> country.core() == core),
                Subject.OfCountry::new,
                Country::name,
                context);
    }

    private static List<SubjectSheet.Counted> types(Context context) {
        return counted(
                Stream.of(EventType.values()),
                Subject.OfType::new,
                type -> Localized.neutral(context.messages().word("type", type)),
                context);
    }

    private static <T> List<SubjectSheet.Counted> counted(
            Stream<T> things, Function<T, Subject> subject, Function<T, Localized> name, Context context) {
        return things.map(thing -> SubjectSheet.counted(subject.apply(thing), name.apply(thing), context))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Corrected> corrections(List<Event> events, Context context) {
        record Found(Event event, Correction correction) {}
        Edition edition = context.edition();
        return events.stream()
                .flatMap(event -> event.corrections().stream().map(correction -> new Found(event, correction)))
                .sorted(Comparator.comparing((Found found) -> found.correction().date())
                        .reversed())
                .limit(CORRECTIONS)
                .map(found -> new Corrected(
                        edition.dates().brief(found.correction().date()),
                        context.event(found.event()),
                        edition.text(found.correction().what())))
                .toList();
    }
}
