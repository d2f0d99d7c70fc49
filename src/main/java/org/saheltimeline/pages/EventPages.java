package org.saheltimeline.pages;

import java.util.List;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.text.Language;

/**
 * Where an event's file is read: on a page of its own, or, where the site leaves that out ({@code event_pages}), on the
 * timeline's page of its month, or of its day where the month has pages by day, else of its year.
 */
public final class EventPages {

    private EventPages() {}

    /** The address of an event's file. */
    public static Url url(Timeline timeline, Event event, Language language) {
        return timeline.hasPage(event)
                ? new Page.OfEvent(language, event).url()
                : listing(timeline, event, language).at(event.id());
    }

    /** The address of a place in an event's file; see {@link #id}. */
    public static Url url(Timeline timeline, Event event, Language language, String place) {
        return url(timeline, event, language).at(timeline.hasPage(event) ? place : id(event, place));
    }

    /** The id of a place in an event's file, on a page that has several. No event's id has a full stop. */
    public static String id(Event event, String place) {
        return event.id() + "." + place;
    }

    /** Whether a page has the files of events, and not only rows that lead to them. */
    public static boolean hasFiles(Timeline timeline, Page page) {
        return page instanceof Page.Listing listing
                && listing.subject() instanceof Subject.Everything
                && !(listing.period() instanceof Period.All)
                && !timeline.hasPage(listing.events().get(0));
    }

    private static Url listing(Timeline timeline, Event event, Language language) {
        Period period = Listings.of(event, timeline);
        return new Page.Listing(language, new Subject.Everything(), period, List.of(), List.of()).url();
    }
}
