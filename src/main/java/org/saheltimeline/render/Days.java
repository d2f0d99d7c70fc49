package org.saheltimeline.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.EdtfDate;
import org.saheltimeline.pages.Page;
import org.saheltimeline.pages.Period;
import org.saheltimeline.pages.Subject;

/** The days of a subject's months that have pages by day, as ways in. */
final class Days {

    private final Subject subject;
    private final Context context;

    /**
     * A day of a month.
     *
     * @param href null where nothing happened
     * @param name the whole date; {@code number} the day's alone
     * @param shade 1 for few to 4 for most; 0 for none
     */
    record Day(@Nullable String href, String number, String name, String count, int shade) {}

    Days(Subject subject, Context context) {
        this.subject = subject;
        this.context = context;
    }

    /** All days of the month in which the parts of a page lie; empty where there are no parts. */
    List<Day> grid(List<Page.Listing.Part> parts) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (Page.Listing.Part part : parts) {
            if (part.period() instanceof Period.OfDay of) {
                counts.put(of.day(), part.count());
            }
        }
        if (counts.isEmpty()) {
            return List.of();
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<Day> days = new ArrayList<>();
        YearMonth month = YearMonth.from(counts.keySet().iterator().next());
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            days.add(day(date, counts.getOrDefault(date, 0), most));
        }
        return days;
    }

    private Day day(LocalDate date, int count, int most) {
        return new Day(
                count == 0 ? null : href(date),
                Integer.toString(date.getDayOfMonth()),
                name(date),
                count == 0 ? "" : context.messages().number(count),
                Calendar.shade(count, most));
    }

    /** The page of a day; it has to have one. */
    private String href(LocalDate day) {
        return context.links().to(context.listing(subject, new Period.OfDay(day)));
    }

    private String name(LocalDate day) {
        return context.edition().dates().plain(EdtfDate.of(day));
    }
}
