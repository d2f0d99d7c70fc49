package org.saheltimeline.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.DateLabel;
import org.saheltimeline.model.Citation;
import org.saheltimeline.model.Correction;
import org.saheltimeline.model.Corrections;
import org.saheltimeline.model.Ref;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.Url;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;
import org.saheltimeline.text.Text;

/** The feed of what was corrected: what it was, what it is now, why, when, and on which source; in one language. */
final class CorrectionFeed {

    private static final int ENTRIES = 100;

    private final Timeline timeline;
    private final Addresses addresses;
    private final Language language;
    private final Words words;

    CorrectionFeed(Timeline timeline, Language language) {
        this.timeline = timeline;
        this.addresses = new Addresses(timeline.site());
        this.language = language;
        this.words = Words.in(language);
    }

    private record Words(
            String title, String entry, String before, String after, String why, String date, String source) {

        static Words in(Language language) {
            return switch (language) {
                case FR -> new Words("Corrections", "Correction\u00a0: ", "Avant", "Après", "Motif", "Date", "Source");
                case EN -> new Words("Corrections", "Correction: ", "Before", "After", "Why", "Date", "Source");
                case AR -> new Words("التصحيحات", "تصحيح: ", "قبل", "بعد", "السبب", "التاريخ", "المصدر");
            };
        }
    }

    static Url url(Language language) {
        return new Url("feeds/corrections-" + language.code() + ".atom");
    }

    byte[] write() {
        List<AtomFeed.Entry> entries = Corrections.of(timeline.events().values()).stream()
                .limit(ENTRIES)
                .map(this::entry)
                .toList();
        String title = words.title() + " – " + timeline.site().title().in(language);
        return new AtomFeed(timeline.site(), language, url(language), title, entries).write();
    }

    private AtomFeed.Entry entry(Corrections.Entry entry) {
        LocalDate day = entry.correction().date().sortDay();
        return new AtomFeed.Entry(
                addresses.of(timeline, entry.event(), language, entry.anchor()),
                words.entry() + entry.event().title().in(language),
                day,
                day,
                entry.event().type().word(),
                html(entry));
    }

    private String html(Corrections.Entry entry) {
        Correction correction = entry.correction();
        StringBuilder html = new StringBuilder("<div lang=\"" + language.code() + "\" dir=\"" + language.direction())
                .append("\"><p>")
                .append(html(correction.what()))
                .append("</p><dl>");
        pair(html, words.before(), html(correction.was()));
        pair(html, words.after(), html(correction.now()));
        pair(html, words.why(), html(correction.why()));
        pair(html, words.date(), Html.escape(DateLabel.of(correction.date(), language)));
        Ref source = correction.source();
        if (source != null) {
            pair(html, words.source(), html(timeline.citation(entry.event().source(source))));
        }
        return html.append("</dl></div>").toString();
    }

    private static void pair(StringBuilder html, String name, @Nullable String value) {
        if (value != null) {
            html.append("<dt>").append(name).append("</dt><dd>").append(value).append("</dd>");
        }
    }

    private @Nullable String html(@Nullable Localized localized) {
        if (localized == null) {
            return null;
        }
        Text text = localized.in(language);
        return text.language() == null || text.language() == language
                ? Html.escape(text.value())
                : Html.in(text.language(), text.value());
    }

    private String html(Citation citation) {
        String publisher = timeline.publishers()
                .get(citation.publisher())
                .name()
                .in(language)
                .value();
        String title = citation.title();
        String name = Html.escape(title == null ? publisher : publisher + ", " + title);
        String url = References.web(citation.url());
        return url == null ? name : "<a href=\"" + Html.escape(url) + "\">" + name + "</a>";
    }
}
