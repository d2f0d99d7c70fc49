package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.Region;
import org.saheltimeline.model.StandingPage;
import org.saheltimeline.model.SubEventType;
import org.saheltimeline.model.Topic;
import org.saheltimeline.pages.Section;
import org.saheltimeline.pages.Subject;
import org.saheltimeline.text.Localized;

/**
 * What a listing says of its subject before it lists its events.
 *
 * @param crumbs the way to the subject's page
 * @param name as plain text
 * @param title as it stands in the heading
 * @param description a sentence or two; null where there is none
 * @param facts a fact sheet; empty where there are none
 * @param within for a country its regions
 * @param months for a country its last months in a sentence each, the last first, then {@code earlierMonths}
 * @param story for a topic the story told of it; null where none is
 */
record SubjectSheet(
        List<Anchor> crumbs,
        String name,
        TemplateHTMLOutputModel title,
        @Nullable TemplateHTMLOutputModel description,
        List<Fact> facts,
        List<Counted> within,
        List<Months.Said> months,
        List<Months.Said> earlierMonths,
        @Nullable Story story) {

    /** How many months a country's page shows unasked. */
    private static final int MONTHS = 6;

    /** A topic told as a story. */
    record Story(TemplateHTMLOutputModel title, Body text) {}

    /** A sheet of a subject without parts. */
    SubjectSheet(
            List<Anchor> crumbs,
            String name,
            TemplateHTMLOutputModel title,
            @Nullable TemplateHTMLOutputModel description,
            List<Fact> facts) {
        this(crumbs, name, title, description, facts, List.of(), List.of(), List.of(), null);
    }

    /** A link with a number of events. */
    record Counted(Anchor link, String count) {}

    static SubjectSheet of(Subject subject, Context context) {
        if (subject instanceof Subject.OfCountry of) {
            return ofCountry(of.country(), context);
        }
        if (subject instanceof Subject.OfRegion of) {
            return ofRegion(of.region(), context);
        }
        if (subject instanceof Subject.OfActor of) {
            return new ActorSheet(of.actor(), context).sheet();
        }
        if (subject instanceof Subject.OfType of) {
            return ofType(of.type(), context);
        }
        if (subject instanceof Subject.OfTopic of) {
            return ofTopic(of.topic(), context);
        }
        String title = context.messages().get("timeline.title");
        String description = context.messages().get("timeline.description");
        return new SubjectSheet(List.of(), title, Html.text(title), Html.text(description), List.of());
    }

    private static SubjectSheet ofCountry(Country country, Context context) {
        List<Counted> regions = context.timeline().places().regions().values().stream()
                .filter(region -> region.country().id().equals(country.id()))
                .map(region -> counted(new Subject.OfRegion(region), region.name(), context))
                .filter(Objects::nonNull)
                .toList();
        Edition edition = context.edition();
        List<Months.Said> months = Months.of(country, context);
        int shown = Math.min(MONTHS, months.size());
        return new SubjectSheet(
                List.of(context.directory(Section.COUNTRIES)),
                country.name().in(edition.language()).value(),
                edition.text(country.name()),
                null,
                List.of(),
                regions,
                months.subList(0, shown),
                months.subList(shown, months.size()),
                null);
    }

    private static SubjectSheet ofRegion(Region region, Context context) {
        Country country = context.timeline().places().countries().get(region.country());
        Edition edition = context.edition();
        return new SubjectSheet(
                List.of(
                        context.directory(Section.COUNTRIES),
                        context.subject(new Subject.OfCountry(country), country.name())),
                region.name().in(edition.language()).value(),
                edition.text(region.name()),
                edition.textOrNull(region.note()),
                List.of());
    }

    private static SubjectSheet ofTopic(Topic topic, Context context) {
        Edition edition = context.edition();
        return new SubjectSheet(
                List.of(context.directory(Section.TOPICS)),
                topic.name().in(edition.language()).value(),
                edition.text(topic.name()),
                edition.textOrNull(topic.description()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                context.timeline()
                        .stories()
                        .find(topic.id())
                        .map(story -> story(story, context))
                        .orElse(null));
    }

    private static @Nullable Story story(StandingPage story, Context context) {
        Body text = Body.beneath(context.edition().longText(story.body()), context);
        return text == null ? null : new Story(context.edition().text(story.title()), text);
    }

    private static SubjectSheet ofType(EventType type, Context context) {
        Messages messages = context.messages();
        String title = messages.word("type", type);
        List<String> kinds = Stream.of(SubEventType.values())
                .filter(kind -> kind.type() == type)
                .map(kind -> messages.word("sub-type", kind))
                .toList();
        return new SubjectSheet(
                List.of(context.directory(Section.TYPES)),
                title,
                Html.text(title),
                Html.text(messages.word("type-definition", type)),
                List.of(
                        new Fact(messages.get("type.sub-types"), Html.text(String.join(" · ", kinds))),
                        new Fact(
                                messages.get("type.acled"),
                                Html.of("<span lang=en>" + Html.escape(type.word()) + "</span>"))));
    }

    /** A subject with its number of events; null where it has none. */
    static @Nullable Counted counted(Subject subject, Localized name, Context context) {
        int count = subject.events(context.timeline()).size();
        return count == 0
                ? null
                : new Counted(context.subject(subject, name), context.messages().number(count));
    }
}
