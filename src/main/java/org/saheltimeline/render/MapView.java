package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.graphics.Drawing;
import org.saheltimeline.graphics.MapWords;
import org.saheltimeline.graphics.Mark;
import org.saheltimeline.graphics.SahelMap;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Places;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Region;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.Subject;

/**
 * Where the events happened: a picture that is links, and a list of what it cannot show.
 *
 * @param note how many of the events are shown, where there are too many for a picture; null where all are
 * @param missing events without a place on the map
 */
record MapView(
        Head head, TemplateHTMLOutputModel map, @Nullable String note, List<Anchor> missing) implements View {

    /** More marks than this are no picture any more, nor a page for a slow line. */
    private static final int MOST = 500;

    static MapView of(Context context, Page.Map page) {
        Messages messages = context.messages();
        List<Event> all = List.copyOf(context.timeline().events().values());
        List<Event> shown = all.subList(Math.max(0, all.size() - MOST), all.size());
        List<Mark> marks = shown.stream().map(event -> mark(event, context)).toList();
        SahelMap maps = new SahelMap(context.timeline().places().countries().values().stream()
                .filter(Country::core)
                .map(Country::id)
                .collect(Collectors.toSet()));
        Drawing drawing = maps.whole("map", marks, words(context));
        return new MapView(
                new Head(messages.get("map.title"), messages.get("map.description"), List.of()),
                Html.of(drawing.svg()),
                shown.size() == all.size() ? null : messages.get("map.latest", messages.count("events", shown.size())),
                drawing.missing().stream()
                        .map(mark -> new Anchor(mark.href(), mark.label()))
                        .toList());
    }

    private static Mark mark(Event event, Context context) {
        Edition edition = context.edition();
        Anchor link = context.event(event);
        String title = event.title().in(edition.language()).value();
        String label = context.messages().get("map.mark", edition.dates().plain(event.date()), title);
        @Nullable
        String place = event.location().name() == null
                ? null
                : event.location().name().in(edition.language()).value();
        return Mark.of(event, link.href(), label, place, listing(event, context));
    }

    /** Where several events of a spot are listed: the region's page, else the country's. */
    private static String listing(Event event, Context context) {
        Places places = context.timeline().places();
        @Nullable Ref region = event.location().region();
        Subject subject = region == null
                ? new Subject.OfCountry(places.countries().get(event.location().country()))
                : new Subject.OfRegion(places.regions().get(region));
        return context.links().to(context.listing(subject, new Period.All()));
    }

    private static MapWords words(Context context) {
        Edition edition = context.edition();
        Messages messages = context.messages();
        Map<String, String> names = new HashMap<>();
        for (Country country : context.timeline().places().countries().values()) {
            names.put(country.id(), country.name().in(edition.language()).value());
        }
        for (Region region : context.timeline().places().regions().values()) {
            names.put(region.id(), region.name().in(edition.language()).value());
        }
        return new MapWords(
                messages.get("map.title"),
                messages.get("map.credit"),
                names,
                count -> messages.count("events", count),
                kilometres -> messages.get("map.kilometres", messages.number(kilometres)));
    }
}
