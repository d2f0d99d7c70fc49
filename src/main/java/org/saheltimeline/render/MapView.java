package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.graphics.Drawing;
import org.saheltimeline.graphics.Mark;
import org.saheltimeline.pages.Page;

/**
 * The map of all events, and in words what it shows and what it cannot show.
 *
 * @param filter what to choose from; null where there is too little
 * @param places the countries with their regions, which say what the map says
 * @param unplaced the latest events that have no place on the map
 * @param unplacedCount how many these are, where they are not all listed; null where they are
 */
record MapView(
        Head head,
        String title,
        String description,
        TemplateHTMLOutputModel svg,
        String script,
        @Nullable MapFilter filter,
        List<DirectoryView.Group> places,
        List<Unplaced> unplaced,
        @Nullable String unplacedCount)
        implements View {

    /** An event that has no place on the map, and what a script that filters is to know of it. */
    record Unplaced(Anchor event, String token) {}

    private static final int UNPLACED = 40;

    static MapView of(Context context, Page.Map page) {
        Messages messages = context.messages();
        String title = messages.get("map.title");
        String description = messages.get("map.lead");
        MapFilter filter = MapFilter.of(context);
        Drawing drawing = context.edition().maps().whole(context, event -> filter == null ? "" : filter.token(event));
        List<Mark> missing = new ArrayList<>(drawing.missing());
        Collections.reverse(missing);
        int shown = Math.min(UNPLACED, missing.size());
        return new MapView(
                new Head(title, description, List.of()),
                title,
                description,
                Html.of(drawing.svg()),
                context.script(Scripts.MAP),
                filter,
                Directories.countries(context),
                missing.subList(0, shown).stream()
                        .map(mark -> new Unplaced(new Anchor(mark.href(), mark.label()), mark.token()))
                        .toList(),
                shown == missing.size()
                        ? null
                        : messages.get("map.unplaced-shown", shown, messages.number(missing.size())));
    }
}
