package org.saheltimeline.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saheltimeline.sample.EventSketch.event;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saheltimeline.model.Event;
import org.saheltimeline.model.EventType;
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
    void addressesAreOfFourAndTwoDigits() {
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
