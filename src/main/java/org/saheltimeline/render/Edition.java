package org.saheltimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.graphics.SahelMap;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.statement.Statement;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;
import org.saheltimeline.text.Text;

/** The site in one language: what all its pages draw on. */
final class Edition {

    private final Timeline timeline;
    private final Messages messages;
    private final Markdown markdown;
    private final Backlinks backlinks;
    private final DateWords dates;
    private final Figures figures;
    private final PlaceWords places;
    private final Rows rows;
    private final YearBars bars;
    private final Surroundings surroundings;
    private final Maps maps;
    private final Scripts scripts;
    private final Statement statement;

    Edition(
            Timeline timeline,
            Messages messages,
            Markdown markdown,
            Backlinks backlinks,
            Templates templates,
            SahelMap maps,
            Scripts scripts,
            Statement statement) {
        this.scripts = scripts;
        this.statement = statement;
        this.timeline = timeline;
        this.messages = messages;
        this.markdown = markdown;
        this.backlinks = backlinks;
        this.dates = new DateWords(messages.language());
        this.figures = new Figures(messages);
        this.places = new PlaceWords(timeline.places(), messages);
        this.rows = new Rows(this, templates);
        this.surroundings = new Surroundings(templates);
        this.bars = new YearBars(messages, backlinks, templates);
        this.maps = new Maps(maps, timeline.places(), messages, dates);
    }

    Language language() {
        return messages.language();
    }

    Timeline timeline() {
        return timeline;
    }

    Messages messages() {
        return messages;
    }

    Markdown markdown() {
        return markdown;
    }

    Backlinks backlinks() {
        return backlinks;
    }

    DateWords dates() {
        return dates;
    }

    Figures figures() {
        return figures;
    }

    PlaceWords places() {
        return places;
    }

    Scripts scripts() {
        return scripts;
    }

    /** What the site is made from. */
    Statement statement() {
        return statement;
    }

    Maps maps() {
        return maps;
    }

    /** The rows and cards of events, each made once. */
    Rows rows() {
        return rows;
    }

    /** The years of subjects as bars, each drawn once. */
    YearBars bars() {
        return bars;
    }

    /** The menus and feet of pages, each made once. */
    Surroundings surroundings() {
        return surroundings;
    }

    TemplateHTMLOutputModel text(Localized localized) {
        return Html.text(localized, language());
    }

    @Nullable
    TemplateHTMLOutputModel textOrNull(@Nullable Localized localized) {
        return Html.textOrNull(localized, language());
    }

    /** A long text in this language, else in the first of the site's that has it; null where there is none. */
    @Nullable
    Text longText(Map<Language, String> texts) {
        String own = texts.get(language());
        if (own != null) {
            return new Text(own, language());
        }
        for (Language other : Language.values()) {
            String text = texts.get(other);
            if (text != null) {
                return new Text(text, other);
            }
        }
        return null;
    }

    /** The first sentence of an event's summary; null where it has none. */
    @Nullable
    Text firstSentence(Event event) {
        if (event.summary() == null) {
            return null;
        }
        Text summary = event.summary().in(language());
        return new Text(markdown.firstSentence(summary.value()), summary.language());
    }

    /** "6 sources, 4 origins"; empty where there are no sources. */
    String corroboration(Event event) {
        return corroboration(event, "origins");
    }

    /** "6 sources, 4 independent origins"; empty where there are no sources. */
    String independence(Event event) {
        return corroboration(event, "origins-independent");
    }

    private String corroboration(Event event, String origins) {
        var found = timeline.corroboration(event);
        if (found.sources() == 0) {
            return "";
        }
        return String.join(
                messages.get("list.comma"),
                List.of(messages.count("sources", found.sources()), messages.count(origins, found.origins())));
    }
}
