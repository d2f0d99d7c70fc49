package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.GeoPrecision;
import org.saheltimeline.model.Location;
import org.saheltimeline.model.Places;
import org.saheltimeline.model.Region;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.Subject;
import org.saheltimeline.text.Localized;
import org.saheltimeline.text.Text;

/** Where something happened, said no more exactly than it is known. */
final class PlaceWords {

    private final Places places;
    private final Messages messages;

    PlaceWords(Places places, Messages messages) {
        this.places = places;
        this.messages = messages;
    }

    /** For a row: the place with a word on its precision, and the country. */
    TemplateHTMLOutputModel brief(Location location) {
        String country = Html.markup(places.countries().get(location.country()).name(), messages.language());
        Localized named = named(location);
        if (named == null) {
            return Html.of(country);
        }
        String place = place(named, location);
        return Html.of(place.startsWith(country) ? place : place + messages.get("list.comma") + country);
    }

    /** The place alone, as it is named; {@link #note} says how exactly it is known. */
    @Nullable
    TemplateHTMLOutputModel name(Location location) {
        boolean regionOnly = location.name() == null && location.town() == null;
        return regionOnly ? null : Html.textOrNull(named(location), messages.language());
    }

    /** The place and the country as words only, for descriptions. */
    String plain(Location location) {
        String country = places.countries()
                .get(location.country())
                .name()
                .in(messages.language())
                .value();
        Localized named = named(location);
        String place = named == null ? country : words(named, location).value();
        return place.startsWith(country) ? place : place + messages.get("list.comma") + country;
    }

    private String place(Localized named, Location location) {
        return Html.markup(words(named, location), messages.language());
    }

    private Text words(Localized named, Location location) {
        Text text = named.in(messages.language());
        String words = text.value();
        if (location.precision() == GeoPrecision.NEAR) {
            words = messages.get("place.near", words);
        } else if (location.name() == null && location.town() == null) {
            words = messages.get("place.region", words);
        }
        return new Text(words, text.language());
    }

    private @Nullable Localized named(Location location) {
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

    /** A sentence on how exactly the place is known; null where it is the named place itself. */
    @Nullable
    String note(Location location) {
        return switch (location.precision()) {
            case PLACE -> null;
            case NEAR -> messages.get("place.near-note");
            case REGION -> messages.get("place.region-note");
        };
    }

    /** The region and the countries, with links to their pages. */
    List<Anchor> anchors(Location location, Links links) {
        List<Anchor> anchors = new ArrayList<>();
        if (location.region() != null) {
            Region region = places.regions().get(location.region());
            anchors.add(anchor(new Subject.OfRegion(region), region.name(), links));
        }
        anchors.add(country(places.countries().get(location.country()), links));
        location.otherCountries()
                .forEach(other -> anchors.add(country(places.countries().get(other), links)));
        return anchors;
    }

    Anchor country(Country country, Links links) {
        return anchor(new Subject.OfCountry(country), country.name(), links);
    }

    Anchor anchor(Subject subject, Localized name, Links links) {
        Page page = new Page.Listing(messages.language(), subject, new Period.All(), List.of(), List.of());
        return new Anchor(links.to(page), Html.text(name, messages.language()));
    }
}
