package org.saheltimeline.render;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Sensitivity;
import org.saheltimeline.pages.EventPages;
import org.saheltimeline.text.Text;

/**
 * An event's file in short, on a page with others: all that its own page would say but for the map, the drawn claims
 * and the forms of citation.
 *
 * @param claims null where nobody gives a figure; {@code unreported} says so where one would expect it
 * @param related what came before and after, first to last
 * @param corrections with ids of their own on the page, as {@link EventPages#id} has them
 */
record EventFile(
        @Nullable String sensitivity,
        @Nullable Body summary,
        List<Fact> facts,
        @Nullable ClaimsTable claims,
        boolean unreported,
        List<SourceList.Item> sources,
        List<EventView.Related> related,
        List<Corrected> corrections) {

    /** A correction and its id. */
    record Corrected(String id, EventView.Corrected said) {}

    static EventFile of(Event event, Context context) {
        Edition edition = context.edition();
        Text text = event.summary() == null ? null : event.summary().in(edition.language());
        return new EventFile(
                event.sensitivity() == Sensitivity.NONE
                        ? null
                        : context.messages().word("sensitivity", event.sensitivity()),
                text == null
                        ? null
                        : Body.of(
                                text,
                                edition.markdown().htmlAmongOthers(text.value(), edition.language(), event.id()),
                                context),
                Stream.of(new EventFacts(event, context).facts(), new FileFacts(event, context).record())
                        .flatMap(List::stream)
                        .toList(),
                ClaimsTable.of(event, context),
                event.toll().claims().isEmpty() && edition.figures().brief(event) != null,
                SourceList.of(event, context),
                Stream.of(EventView.related(context, event, true), EventView.related(context, event, false))
                        .flatMap(List::stream)
                        .toList(),
                EventView.corrections(context, event).stream()
                        .map(said -> new Corrected(EventPages.id(event, said.anchor()), said))
                        .toList());
    }
}
