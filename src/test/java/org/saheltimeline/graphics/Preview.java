package org.saheltimeline.graphics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saheltimeline.content.ContentReader;
import org.saheltimeline.content.Linker;
import org.saheltimeline.dates.DateLabel;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.model.Country;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Problems;
import org.saheltimeline.text.Language;
import org.saheltimeline.text.Localized;

/** Pages with the graphics of real content, to look at. Run by hand: content folder, style files, output folder. */
final class Preview {

    private final Timeline timeline;
    private final Language language;
    private final SahelMap maps;

    private Preview(Timeline timeline, Language language) {
        this.timeline = timeline;
        this.language = language;
        this.maps = new SahelMap(core(timeline));
    }

    public static void main(String[] args) throws IOException {
        Timeline timeline = timeline(Path.of(args[0]));
        StringBuilder style = new StringBuilder();
        for (String file : args[1].split(",", -1)) {
            style.append(Files.readString(Path.of(file)));
        }
        Path out = Files.createDirectories(Path.of(args[2]));
        for (Language language : Language.values()) {
            Preview preview = new Preview(timeline, language);
            Files.writeString(out.resolve("maps-" + language.code() + ".html"), preview.page(style, preview.maps()));
            Files.writeString(
                    out.resolve("charts-" + language.code() + ".html"), preview.page(style, preview.charts()));
            Files.writeString(
                    out.resolve("small-" + language.code() + ".html"), preview.page(style, preview.locators()));
        }
    }

    static Timeline timeline(Path content) throws IOException {
        Problems problems = new Problems();
        try (Jobs jobs = new Jobs(2)) {
            Timeline timeline =
                    Linker.link(ContentReader.read(content, jobs, problems).orElseThrow(), event -> true, problems);
            problems.sorted().stream().limit(5).forEach(System.err::println);
            return timeline;
        }
    }

    static Set<String> core(Timeline timeline) {
        return timeline.places().countries().values().stream()
                .filter(Country::core)
                .map(Country::id)
                .collect(Collectors.toSet());
    }

    private List<String> maps() {
        List<String> all = new ArrayList<>();
        all.add(figure(maps.whole("w", marks(timeline.events().values()), words("Sahel"))));
        for (String country : List.of("ML", "BF", "NE", "TD", "MR", "BJ", "TG", "CI")) {
            List<Event> events = timeline.index().byCountry().getOrDefault(country, List.of());
            all.add(figure(maps.country(country, country, marks(events), words(country))
                    .orElseThrow()));
        }
        for (String region : List.of("ML-5", "NE-6", "BF-12", "ML-BKO")) {
            List<Event> events = timeline.index().byRegion().getOrDefault(region, List.of());
            all.add(figure(
                    maps.region(region, region, marks(events), words(region)).orElseThrow()));
        }
        return all;
    }

    private List<String> charts() {
        List<String> all = new ArrayList<>();
        List<Event> events = List.copyOf(timeline.events().values());
        Function<Bucket, Optional<String>> link = bucket -> Optional.of("../" + bucket.year() + "/index.html");
        ChartWords words = chartWords();
        all.add(chart(BarChart.draw("cy", Series.byYear(events), words, link)));
        all.add(chart(BandChart.draw("by", Series.byYear(events), words)));
        all.add(chart(BarChart.draw("cm", Series.byMonth(events), words, bucket -> Optional.empty())));
        all.add(chart(BandChart.draw("bm", Series.byMonth(events), words)));
        all.add(chart(BarChart.draw("c23", Series.ofYear(2023, events), words, link)));
        all.add(chart(BandChart.draw("b23", Series.ofYear(2023, events), words)));
        return all;
    }

    private String chart(Chart chart) {
        return "<figure class=chart-box>" + chart.svg() + "<figcaption>"
                + chart.svg().length() + " B, " + chart.rows().get(0) + "</figcaption></figure>";
    }

    private ChartWords chartWords() {
        return new ChartWords(
                "Événements",
                "Par an ou par mois.",
                bucket -> date(bucket, false),
                bucket -> date(bucket, true),
                count -> count + " événements",
                Integer::toString,
                language.rightToLeft());
    }

    private String date(Bucket bucket, boolean tick) {
        String text = tick || bucket.month() == 0
                ? "%04d".formatted(bucket.year())
                : "%04d-%02d".formatted(bucket.year(), bucket.month());
        return text;
    }

    private List<String> locators() {
        List<String> all = new ArrayList<>();
        int number = 0;
        for (Event event : timeline.events().values()) {
            String country = event.location().country().id();
            String svg = maps.locators("l" + number++, words(country))
                    .draw(country, mark(event), country)
                    .orElse("<p>–</p>");
            String place =
                    event.location().name() == null ? "" : in(event.location().name());
            all.add("<figure class=one>" + svg + "<figcaption>" + place + ", "
                    + event.location().precision() + ", " + svg.length() + " B</figcaption></figure>");
        }
        return all;
    }

    private String figure(Drawing drawing) {
        return "<figure class=map-box>" + drawing.svg() + "<figcaption>"
                + drawing.svg().length() + " B; "
                + drawing.missing().stream().map(Mark::label).collect(Collectors.joining(" · "))
                + "</figcaption></figure>";
    }

    private List<Mark> marks(Iterable<Event> events) {
        List<Mark> marks = new ArrayList<>();
        events.forEach(event -> marks.add(mark(event)));
        return marks;
    }

    private Mark mark(Event event) {
        String label = DateLabel.of(event.date(), language) + ", " + in(event.title());
        Localized name = event.location().name();
        return Mark.of(
                event, "../events/" + event.id() + "/index.html", label, name == null ? null : in(name), "#list");
    }

    private MapWords words(String title) {
        Map<String, String> names = new HashMap<>();
        timeline.places().countries().values().forEach(country -> names.put(country.id(), in(country.name())));
        timeline.places().regions().values().forEach(region -> names.put(region.id(), in(region.name())));
        return new MapWords(
                title, "Frontières : Natural Earth 4.1.", names, count -> count + " événements", km -> km + " km");
    }

    private String in(Localized text) {
        return text.in(language).value();
    }

    private String page(CharSequence style, List<String> figures) {
        return "<!doctype html><html lang=" + language.code() + " dir=" + language.direction()
                + "><meta charset=utf-8><meta name=viewport content='width=device-width'><style>" + style
                + "figure{margin-block:1rem;max-inline-size:60rem}.one{display:inline-block;width:15rem;margin-inline-end:1rem}figcaption{font-size:.7rem}</style><body>"
                + String.join("\n", figures);
    }
}
