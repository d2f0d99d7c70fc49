package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.graphics.Drawing;
import org.saheltimeline.graphics.Locators;
import org.saheltimeline.graphics.MapWords;
import org.saheltimeline.graphics.Mark;
import org.saheltimeline.graphics.SahelMap;
import org.saheltimeline.graphics.Way;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Location;
import org.saheltimeline.model.Places;
import org.saheltimeline.model.Region;
import org.saheltimeline.pages.EventPages;
import org.saheltimeline.pages.Subject;
import org.saheltimeline.text.Localized;

/** The maps of an edition: which events go on them, and what they say. */
final class Maps {

    /** The beginning of a map's ids: a page has one map at most. */
    private static final String ID = "map";

    private final SahelMap maps;
    private final Places places;
    private final Messages messages;
    private final DateWords dates;
    private final Map<String, String> names;
    private final Locators locators;

    /**
     * A map on a page.
     *
     * @param script what makes it zoom
     * @param missing what of it the map does not show, in words; null where it shows all
     */
    record Picture(
            TemplateHTMLOutputModel svg,
            String script,
            @Nullable String missing) {}

    Maps(SahelMap maps, Places places, Messages messages, DateWords dates) {
        this.maps = maps;
        this.places = places;
        this.messages = messages;
        this.dates = dates;
        Map<String, String> all = new HashMap<>();
        places.countries().values().forEach(country -> all.put(country.id(), in(country.name())));
        places.regions().values().forEach(region -> all.put(region.id(), in(region.name())));
        this.names = Map.copyOf(all);
        this.locators = maps.locators(ID, words("", ""));
    }

    /**
     * All events.
     *
     * @param token what a script that filters is to know of an event
     */
    Drawing whole(Context context, Function<Event, String> token) {
        return maps.whole(
                ID,
                context.timeline().events().values().stream()
                        .map(event -> mark(event, context).with(token.apply(event)))
                        .toList(),
                words(messages.get("map.title"), messages.get("map.description")));
    }

    /** The countries that are followed, as links; null where the borders of none are known. */
    @Nullable
    TemplateHTMLOutputModel ways(Context context) {
        List<Way> ways = places.countries().values().stream()
                .filter(Country::core)
                .flatMap(country -> way(country, context).stream())
                .toList();
        return maps.ways(ID, ways, words(messages.get("section.countries"), ""))
                .map(Html::of)
                .orElse(null);
    }

    private Optional<Way> way(Country country, Context context) {
        Subject subject = new Subject.OfCountry(country);
        int count = subject.events(context.timeline()).size();
        String name = in(country.name());
        return count == 0
                ? Optional.empty()
                : Optional.of(new Way(
                        country.id(),
                        context.subject(subject, country.name()).href(),
                        name + "\u00a0" + messages.number(count),
                        messages.get("list.pair", name, messages.count("events", count))));
    }

    /** A country's or a region's map; null for other subjects, and where nothing happened or no borders are known. */
    @Nullable
    Picture of(Subject subject, Context context) {
        List<Event> events = subject.events(context.timeline());
        if (events.isEmpty()) {
            return null;
        }
        if (subject instanceof Subject.OfCountry of) {
            return picture(
                    context,
                    maps.country(
                            ID,
                            of.country().id(),
                            marks(events, context),
                            words(of.country().name())));
        }
        if (subject instanceof Subject.OfRegion of) {
            Region region = of.region();
            return picture(context, maps.region(ID, region.id(), marks(events, context), words(region.name())));
        }
        return null;
    }

    private @Nullable Picture picture(Context context, Optional<Drawing> drawing) {
        return drawing.map(drawn -> new Picture(Html.of(drawn.svg()), context.script(Scripts.MAP), missing(drawn)))
                .orElse(null);
    }

    private @Nullable String missing(Drawing drawing) {
        int count = drawing.missing().stream().mapToInt(Mark::count).sum();
        return count == 0 ? null : messages.get("map.missing", messages.count("events", count));
    }

    /** The place of one event; null where neither a point nor a region is known. */
    @Nullable
    TemplateHTMLOutputModel locator(Event event) {
        Location location = event.location();
        Mark mark = Mark.of(event, "", "", null, null);
        String country = location.country().id();
        Localized name = placeName(location);
        String title = messages.get("map.of", name == null ? names.getOrDefault(country, country) : in(name));
        return locators.draw(country, mark, title).map(Html::of).orElse(null);
    }

    private List<Mark> marks(Iterable<Event> events, Context context) {
        List<Mark> marks = new ArrayList<>();
        events.forEach(event -> marks.add(mark(event, context)));
        return marks;
    }

    private Mark mark(Event event, Context context) {
        Location location = event.location();
        String label = messages.get("list.pair", dates.plain(event.date()), in(event.title()));
        Localized name = location.name() == null && location.town() == null ? null : placeName(location);
        return Mark.of(
                event,
                context.links().to(EventPages.url(context.timeline(), event, messages.language())),
                label,
                name == null ? null : in(name),
                listing(location, context));
    }

    /** Where the events of a place are listed: the page of its region, else of its country. */
    private String listing(Location location, Context context) {
        if (location.region() != null) {
            Region region = places.regions().get(location.region());
            return context.subject(new Subject.OfRegion(region), region.name()).href();
        }
        Country country = places.countries().get(location.country());
        return context.subject(new Subject.OfCountry(country), country.name()).href();
    }

    private @Nullable Localized placeName(Location location) {
        if (location.name() != null) {
            return location.name();
        }
        if (location.town() != null) {
            return places.towns().get(location.town()).name();
        }
        return location.region() == null
                ? null
                : places.regions().get(location.region()).name();
    }

    private MapWords words(Localized name) {
        return words(messages.get("map.of", in(name)), messages.get("map.description"));
    }

    private MapWords words(String title, String description) {
        return new MapWords(
                title,
                description,
                names,
                count -> messages.count("events", count),
                kilometres -> messages.get("map.kilometres", messages.number(kilometres)));
    }

    private String in(Localized text) {
        return text.in(messages.language()).value();
    }
}
