package org.saheltimeline.render;

import java.util.ArrayList;
import java.util.List;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.EventType;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.Section;
import org.saheltimeline.pages.Subject;

/**
 * Where readers search, and the ways in that need no search.
 *
 * @param script what searches, {@code manifest} what it searches, {@code index} the folder of that
 * @param ways the timeline and the directories
 * @param countries those that the timeline is about, {@code types} all types of events
 */
record SearchView(
        Head head,
        String script,
        String manifest,
        String index,
        List<Anchor> ways,
        List<Anchor> countries,
        List<Anchor> types)
        implements View {

    static SearchView of(Context context, Page.Search page) {
        Messages messages = context.messages();
        List<Anchor> ways = new ArrayList<>();
        ways.add(context.timelineAnchor());
        for (Section section : Section.values()) {
            ways.add(context.directory(section));
        }
        String manifest = context.links().root() + context.manifest().path();
        return new SearchView(
                new Head(messages.get("search.title"), messages.get("search.description"), List.of()),
                context.script(Scripts.SEARCH),
                manifest,
                manifest.substring(0, manifest.lastIndexOf('/') + 1),
                ways,
                context.timeline().places().countries().values().stream()
                        .filter(Country::core)
                        .map(country -> context.subject(new Subject.OfCountry(country), country.name()))
                        .toList(),
                List.of(EventType.values()).stream()
                        .map(type -> type(type, context))
                        .toList());
    }

    private static Anchor type(EventType type, Context context) {
        return new Anchor(
                context.links().to(context.listing(new Subject.OfType(type), new Period.All())),
                context.messages().word("type", type));
    }
}
