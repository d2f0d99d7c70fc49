package org.saheltimeline.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.EventType;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.sample.EventSketch;
import org.saheltimeline.sample.TimelineSketch;
import org.saheltimeline.text.Language;

class ListingsTest {

    private static final Subject BATTLES = new Subject.OfType(EventType.BATTLES);

    @Test
    void aSubjectOfFiftyEventsIsOnePage() {
        List<Page.Listing> pages = listings(BATTLES, events("2023-10-02", 50));

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).period()).isEqualTo(new Period.All());
        assertThat(pages.get(0).parts()).isEmpty();
        assertThat(pages.get(0).events()).hasSize(50);
    }

    @Test
    void aSubjectOfFiftyOneHasAPageAYear() {
        List<Page.Listing> pages = listings(BATTLES, both(events("2022-01-01", 25), events("2023-10-02", 26)));

        assertThat(pages)
                .extracting(Page::folder)
                .containsExactly("types/battles/", "types/battles/2022/", "types/battles/2023/");
        assertThat(pages.get(0).parts())
                .containsExactly(
                        new Page.Listing.Part(new Period.OfYear(2022), 25),
                        new Page.Listing.Part(new Period.OfYear(2023), 26));
        assertThat(pages.get(1).events()).hasSize(25);
    }

    @Test
    void aYearOfFiftyOneHasAPageAMonth() {
        List<Page.Listing> pages = listings(BATTLES, both(events("2023-01-05", 25), events("2023-10-02", 26)));

        assertThat(pages)
                .extracting(Page::folder)
                .containsExactly(
                        "types/battles/", "types/battles/2023/", "types/battles/2023/01/", "types/battles/2023/10/");
        assertThat(pages.get(1).parts())
                .extracting(Page.Listing.Part::period)
                .containsExactly(new Period.OfMonth(YearMonth.of(2023, 1)), new Period.OfMonth(YearMonth.of(2023, 10)));
    }

    @Test
    void aYearOfFiftyHasNoMonths() {
        assertThat(listings(BATTLES, both(events("2022-01-01", 1), events("2023-10-02", 50))))
                .extracting(Page::folder)
                .containsExactly("types/battles/", "types/battles/2022/", "types/battles/2023/");
    }

    @Test
    void anEventOfWhichOnlyTheYearIsKnownIsOnNoMonthsPage() {
        List<Page.Listing> pages = listings(BATTLES, both(events("2023", 1), events("2023-10-02", 51)));

        assertThat(pages.get(1).events()).hasSize(52);
        assertThat(pages.get(2).folder()).isEqualTo("types/battles/2023/10/");
        assertThat(pages.get(2).events()).hasSize(51);
        assertThat(pages).hasSize(3);
    }

    @Test
    void theTimelineAlwaysHasAPageAYear() {
        assertThat(listings(new Subject.Everything(), events("2023-10-02", 1)))
                .extracting(Page::folder)
                .containsExactly("timeline/", "timeline/2023/");
    }

    @Test
    void aSubjectWithoutEventsHasItsPage() {
        assertThat(listings(BATTLES, List.of())).extracting(Page::folder).containsExactly("types/battles/");
    }

    @Test
    void aMonthOfTwoHundredHasNoDays() {
        assertThat(listings(BATTLES, events("2023-10-02", 200)))
                .extracting(Page::folder)
                .containsExactly("types/battles/", "types/battles/2023/", "types/battles/2023/10/");
    }

    @Test
    void aMonthOfMoreHasAPageADay() {
        List<Page.Listing> pages =
                listings(BATTLES, both(events("2024-02-28", 1), both(events("2024-02-29", 200), events("2024-03", 3))));

        assertThat(pages)
                .extracting(Page::folder)
                .containsExactly(
                        "types/battles/",
                        "types/battles/2024/",
                        "types/battles/2024/02/",
                        "types/battles/2024/02/28/",
                        "types/battles/2024/02/29/",
                        "types/battles/2024/03/");
        assertThat(pages.get(2).parts())
                .containsExactly(
                        new Page.Listing.Part(new Period.OfDay(LocalDate.of(2024, 2, 28)), 1),
                        new Page.Listing.Part(new Period.OfDay(LocalDate.of(2024, 2, 29)), 200));
        assertThat(pages.get(2).events()).hasSize(201);
        assertThat(pages.get(4).events()).hasSize(200);
        assertThat(pages.get(4).parts()).isEmpty();
    }

    @Test
    void anEventOfWhichNoDayIsKnownIsOnNoDaysPage() {
        assertThat(listings(BATTLES, events("2023-10", 201)))
                .as("not one day is known")
                .hasSize(3)
                .allSatisfy(page -> assertThat(page.events()).hasSize(201));

        List<Page.Listing> pages = listings(BATTLES, both(events("2023-10", 200), events("2023-10-30/2023-11-02", 1)));
        assertThat(pages).hasSize(4);
        assertThat(pages.get(3).folder()).as("its first day").isEqualTo("types/battles/2023/10/30/");
        assertThat(pages.get(3).events()).hasSize(1);
    }

    @Test
    void anEventsListIsTheNarrowestThatThereIs() {
        List<EventSketch> sketches = new ArrayList<>();
        IntStream.range(0, 201).mapToObj(i -> event("e" + i).date("2023-10-02")).forEach(sketches::add);
        List<String> dates = List.of("2023-10-04/2023-11-01", "2023-10", "2023-11-05", "2023", "2024-01-01");
        for (int i = 0; i < dates.size(); i++) {
            sketches.add(event("d" + i).date(dates.get(i)));
        }
        Timeline timeline = TimelineSketch.timeline(sketches.toArray(EventSketch[]::new));

        assertThat(IntStream.range(0, dates.size())
                        .mapToObj(
                                i -> Listings.of(timeline.events().find("d" + i).orElseThrow(), timeline)))
                .extracting(Period::folder)
                .containsExactly("2023/10/04/", "2023/10/", "2023/11/", "2023/", "2024/");
    }

    @Test
    void aPeriodKnowsWhatIsAroundIt() {
        Period.OfDay day = new Period.OfDay(LocalDate.of(2024, 2, 29));
        assertThat(day.around()).isEqualTo(new Period.OfMonth(YearMonth.of(2024, 2)));
        assertThat(day.around().around()).isEqualTo(new Period.OfYear(2024));
        assertThat(day.around().around().around()).isEqualTo(new Period.All());
        assertThat(day.inMonth()).contains(YearMonth.of(2024, 2));
        assertThat(new Period.OfYear(2024).inMonth()).isEmpty();
    }

    @Test
    void addressesAreOfFourAndTwoDigits() {
        assertThat(new Period.OfDay(LocalDate.of(2023, 1, 5)).folder()).isEqualTo("2023/01/05/");
        assertThat(new Period.OfYear(987).folder()).isEqualTo("0987/");
        assertThat(new Period.OfMonth(YearMonth.of(2023, 1)).folder()).isEqualTo("2023/01/");
    }

    private static List<Page.Listing> listings(Subject subject, List<Event> events) {
        return new Listings()
                .of(Language.FR, subject, events).stream()
                        .map(Page.Listing.class::cast)
                        .toList();
    }

    private static List<Event> events(String date, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> event(date + "-" + i).date(date).build())
                .toList();
    }

    private static List<Event> both(List<Event> first, List<Event> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
