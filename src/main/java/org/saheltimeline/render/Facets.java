package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Grade;
import org.saheltimeline.model.Participation;
import org.saheltimeline.model.Ref;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.Subject;

/**
 * What the events of a page have in common, counted: links to lists of their own, which a script makes choices.
 *
 * <p>A page filters its own rows, all of them, and no others. One that shows only some of its events has no script; its
 * counts and links are those of all.
 *
 * @param script what filters; null where the page does not show all its events
 */
record Facets(List<Facet> facets, @Nullable String script) {

    /** Fewer rows are seen at once. */
    private static final int WORTHWHILE = 6;

    /** So many actors or topics are shown at most, those with most events. */
    private static final int MOST = 10;

    /** A kind of choice; {@code key} is its name in the address. */
    record Facet(String key, String label, List<Option> options) {}

    /**
     * A choice.
     *
     * @param href the list of all its events in the page's period; null where there is none
     */
    record Option(
            String value,
            TemplateHTMLOutputModel text,
            @Nullable String href,
            int count) {

        Option times(int events) {
            return new Option(value, text, href, events);
        }
    }

    /** The first and the last day, or the day alone; an open end is as far as can be. */
    static String days(Event event) {
        LocalDate from = event.date().earliest();
        LocalDate to = event.date().latest();
        String first = event.date().hasStart() ? from.toString() : "0000";
        String last = event.date().hasEnd() ? to.toString() : "9999";
        return first.equals(last) ? first : first + "/" + last;
    }

    /** An event's values, each behind the first two letters of its kind. */
    static String marks(Event event) {
        return String.join(" ", marksOf(event));
    }

    /** The same, one by one. */
    static List<String> marksOf(Event event) {
        List<String> marks = new ArrayList<>();
        countries(event).forEach(country -> marks.add(mark("country", country.toLowerCase(Locale.ROOT))));
        marks.add(mark("type", event.type().slug()));
        actors(event).forEach(actor -> marks.add(mark("actor", actor)));
        topics(event).forEach(topic -> marks.add(mark("topic", topic)));
        if (event.grade() != null) {
            marks.add(mark("grade", event.grade().word()));
        }
        return marks;
    }

    /** A value of a kind: {@code co:ml}. */
    static String mark(String key, String value) {
        return key.substring(0, 2) + ":" + value;
    }

    private static List<String> countries(Event event) {
        List<String> ids = new ArrayList<>(2);
        ids.add(event.location().country().id());
        for (Ref country : event.location().otherCountries()) {
            add(country, ids);
        }
        return ids;
    }

    private static List<String> actors(Event event) {
        List<String> ids = new ArrayList<>(4);
        for (Participation party : event.actors()) {
            add(party.actor(), ids);
        }
        return ids;
    }

    private static List<String> topics(Event event) {
        List<String> ids = new ArrayList<>(4);
        for (Ref topic : event.topics()) {
            add(topic, ids);
        }
        return ids;
    }

    /** Adds an id once. No streams and no lambdas: this is done for every event of every list. */
    private static void add(@Nullable Ref ref, List<String> ids) {
        if (ref != null && !ids.contains(ref.id())) {
            ids.add(ref.id());
        }
    }

    /** The facets that leave something to choose; null where none does or the list is short. */
    static @Nullable Facets of(Page.Listing page, Context context) {
        boolean all = page.parts().isEmpty();
        if (page.events().size() < WORTHWHILE || (!all && !(page.period() instanceof Period.All))) {
            return null;
        }
        List<Facet> facets = new Maker(page, context).facets();
        String script = all ? context.script(Scripts.FILTER) : null;
        return facets.isEmpty() ? null : new Facets(facets, script);
    }

    private record Maker(Page.Listing page, Context context) {

        List<Facet> facets() {
            List<Facet> facets = new ArrayList<>();
            var timeline = context.timeline();
            add(facets, "country", Facets::countries, id -> {
                var country = timeline.places().countries().find(id).orElseThrow();
                String value = id.toLowerCase(Locale.ROOT);
                return named(value, context.edition().text(country.name()), new Subject.OfCountry(country));
            });
            add(facets, "type", event -> List.of(event.type()), type -> {
                String word = context.messages().word("type", type);
                return named(type.slug(), Html.text(word), new Subject.OfType(type));
            });
            add(facets, "actor", Facets::actors, id -> {
                var actor = timeline.actors().find(id).orElseThrow();
                return named(id, context.edition().text(actor.name()), new Subject.OfActor(actor));
            });
            add(facets, "topic", Facets::topics, id -> {
                var topic = timeline.topics().find(id).orElseThrow();
                return named(id, context.edition().text(topic.name()), new Subject.OfTopic(topic));
            });
            if (page.parts().isEmpty()) {
                add(facets, "grade", event -> event.grade() == null ? List.of() : List.of(event.grade()), this::grade);
            }
            return facets;
        }

        private <K> void add(
                List<Facet> facets, String key, Function<Event, List<K>> values, Function<K, Option> option) {
            Map<K, Integer> counts = new LinkedHashMap<>();
            for (Event event : page.events()) {
                for (K value : values.apply(event)) {
                    counts.merge(value, 1, Integer::sum);
                }
            }
            List<Option> options = counts.entrySet().stream()
                    .sorted(Map.Entry.<K, Integer>comparingByValue(Comparator.reverseOrder()))
                    .limit(MOST)
                    .map(entry -> option.apply(entry.getKey()).times(entry.getValue()))
                    .toList();
            if (options.size() > 1) {
                facets.add(new Facet(key, context.messages().get("filter." + key), options));
            }
        }

        private Option named(String value, TemplateHTMLOutputModel name, Subject subject) {
            return new Option(value, name, href(subject), 0);
        }

        private Option grade(Grade grade) {
            return new Option(grade.word(), Html.text(context.messages().word("grade", grade)), null, 0);
        }

        /** The subject's page of the same period, or the place on its longer page where that period begins. */
        private String href(Subject subject) {
            Period period = page.period();
            String place = "";
            while (!(period instanceof Period.All)
                    && !context.edition().backlinks().hasPage(subject, period)) {
                place = Sections.idOf(period).map(id -> "#" + id).orElse("");
                period = period.around();
            }
            return context.links().to(context.listing(subject, period)) + place;
        }
    }
}
