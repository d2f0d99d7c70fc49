package org.saheltimeline.dates;

import java.util.List;

/** How much of a date is said, where the next date says the rest: "28" of "28 to 29 September 2023". */
enum Shown {
    WHOLE,
    WITHOUT_YEAR,
    DAY_ONLY;

    /** What the first of two dates has to say before the second; all of it where either is qualified. */
    static Shown before(CalendarDate first, CalendarDate second) {
        boolean plain = first.qualifier().and(second.qualifier()) == Qualifier.NONE;
        boolean haveMonths = first.month().isPresent() && second.month().isPresent();
        if (!plain || !haveMonths || first.year() != second.year()) {
            return WHOLE;
        }
        boolean days = first.precision() == Precision.DAY && second.precision() == Precision.DAY;
        return days && first.month().equals(second.month()) ? DAY_ONLY : WITHOUT_YEAR;
    }

    /** What a single date of a list has to say before the one that follows. */
    static Shown inList(List<Member> members, int index) {
        return index + 1 < members.size()
                        && members.get(index) instanceof Member.One one
                        && members.get(index + 1) instanceof Member.One next
                ? before(one.date(), next.date())
                : WHOLE;
    }

    /** The date in words, long or short; its qualifier is not said. */
    String name(CalendarDate date, Words words, boolean shortly) {
        String year = words.year(date.year());
        if (date instanceof CalendarDate.Year) {
            return year;
        }
        int number = date.earliest().getMonthValue();
        String month = shortly ? words.shortMonth(number) : words.month(number);
        String named = this == WHOLE ? month + " " + year : month;
        if (!(date instanceof CalendarDate.Day)) {
            return named;
        }
        String day = words.dayOfMonth(date.earliest().getDayOfMonth());
        return this == DAY_ONLY ? day : day + " " + named;
    }
}
