package org.saheltimeline.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.EventPages;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.Section;
import org.saheltimeline.pages.Subject;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Localized;

/**
 * Where a view is made: an edition, and the links of the page that will show it.
 *
 * @param picture what those who share the page's link see; null where there is none
 * @param index where the manifest of the search index lies; null where nobody has said, which is where it lies in
 *     memory
 */
record Context(
        Edition edition,
        Links links,
        @Nullable Picture picture,
        @Nullable Url index) {

    Timeline timeline() {
        return edition.timeline();
    }

    /** The link to a script. */
    String script(Url script) {
        return links.to(edition.scripts().url(script));
    }

    /** Where the manifest of the search index lies. */
    Url manifest() {
        return index == null ? new Url("search/" + edition.language().code() + "/index.js") : index;
    }

    /** The picture's address on the web; null where there is none. */
    @Nullable
    String pictureAddress() {
        return picture == null
                ? null
                : timeline().site().baseUrl() + picture.url().path();
    }

    Messages messages() {
        return edition.messages();
    }

    Anchor subject(Subject subject, Localized name) {
        return edition.places().anchor(subject, name, links);
    }

    /** The page of a subject and period; views need only its address. */
    Page listing(Subject subject, Period period) {
        return new Page.Listing(edition.language(), subject, period, List.of(), List.of());
    }

    Anchor directory(Section section) {
        return new Anchor(
                links.to(new Page.Directory(edition.language(), section)),
                messages().get("section." + section.word()));
    }

    Anchor timelineAnchor() {
        return new Anchor(
                links.to(listing(new Subject.Everything(), new Period.All())),
                messages().get("timeline.title"));
    }

    Anchor map() {
        return new Anchor(links.to(new Page.Map(edition.language())), messages().get("map.title"));
    }

    Anchor search() {
        return new Anchor(
                links.to(new Page.Search(edition.language())), messages().get("search.title"));
    }

    Anchor event(Event event) {
        return new Anchor(links.to(EventPages.url(timeline(), event, edition.language())), edition.text(event.title()));
    }
}
