package org.saheltimeline.dates;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.saheltimeline.dates.Words.Named;

/** Tells a date in full, by itself or as part of a sentence. */
final class LongForm {

    private final Words words;
    private final boolean inSentence;

    LongForm(Words words, boolean inSentence) {
        this.words = words;
        this.inSentence = inSentence;
    }

    String of(EdtfDate date) {
        if (date instanceof CalendarDate plain) {
            return one(plain.precision(), Shown.WHOLE.name(plain, words, false), plain.qualifier());
        }
        if (date instanceof EdtfDate.Season season) {
            String name = words.season(season.number()) + " " + words.year(season.year());
            return one(Precision.SEASON, name, season.qualifier());
        }
        if (date instanceof EdtfDate.Moment moment) {
            String day = of(EdtfDate.of(moment.at().toLocalDate()));
            return words.at(day, moment.at().toLocalTime(), zone(moment.zone()));
        }
        if (date instanceof EdtfDate.Unspecified open) {
            return unspecified(open);
        }
        if (date instanceof EdtfDate.Interval interval) {
            return interval(interval);
        }
        return set((DateSet) date);
    }

    private String one(Precision unit, String name, Qualifier qualifier) {
        String told = name;
        if (qualifier.approximate()) {
            told = words.around(unit, name);
        } else if (inSentence) {
            told = words.in(unit, name);
        }
        return qualifier.uncertain() ? words.uncertain(told) : told;
    }

    /** "UTC+1" for "+01:00"; empty for local time. */
    private static String zone(String written) {
        if (written.isEmpty() || written.equals("Z")) {
            return written.isEmpty() ? "" : "UTC";
        }
        String sign = written.charAt(0) == '-' ? "−" : "+";
        String minutes = written.length() > 3 && !written.endsWith(":00") ? written.substring(3) : "";
        return "UTC" + sign + Integer.parseInt(written.substring(1, 3)) + minutes;
    }

    private String unspecified(EdtfDate.Unspecified date) {
        if (hasName(date)) {
            int year = date.earliest().getYear();
            String name = date.precision() == Precision.DECADE
                    ? words.decade(year)
                    : words.century(year / 100 + 1, inSentence);
            return one(date.precision(), name, Qualifier.NONE);
        }
        CalendarDate first = firstOf(date);
        return switch (date.precision()) {
            case MONTH, YEAR -> words.some(date.unit(), named(first, Shown.WHOLE), inSentence);
            default -> first.equals(lastOf(date)) ? of(first) : between(first, lastOf(date));
        };
    }

    /** Whether it is a decade or century that is called by a name; those before the year 100 are not. */
    static boolean hasName(EdtfDate.Unspecified date) {
        boolean mayHave = date.precision() == Precision.DECADE || date.precision() == Precision.CENTURY;
        return mayHave && date.earliest().getYear() >= 100;
    }

    /** The first day, month or year that the date may be, in the unit that its known digits allow. */
    static CalendarDate firstOf(EdtfDate.Unspecified date) {
        YearMonth month = YearMonth.from(date.earliest());
        return switch (date.precision()) {
            case SPAN ->
                month.equals(YearMonth.from(date.latest())) && date.unit() == Precision.DAY
                        ? new CalendarDate.Day(date.earliest(), Qualifier.NONE)
                        : new CalendarDate.Month(month, Qualifier.NONE);
            case MONTH -> new CalendarDate.Month(month, Qualifier.NONE);
            default -> new CalendarDate.Year(date.earliest().getYear(), Qualifier.NONE);
        };
    }

    /** The last one. */
    static CalendarDate lastOf(EdtfDate.Unspecified date) {
        CalendarDate first = firstOf(date);
        if (first instanceof CalendarDate.Day) {
            return new CalendarDate.Day(date.latest(), Qualifier.NONE);
        }
        return first instanceof CalendarDate.Month
                ? new CalendarDate.Month(YearMonth.from(date.latest()), Qualifier.NONE)
                : new CalendarDate.Year(date.latest().getYear(), Qualifier.NONE);
    }

    private String interval(EdtfDate.Interval interval) {
        if (interval.start() instanceof Bound.At start && interval.end() instanceof Bound.At end) {
            return start.equals(end) ? of(start.date()) : fromTo(start.date(), end.date());
        }
        if (interval.start() instanceof Bound.At start) {
            Named named = named(start.date(), Shown.WHOLE);
            return interval.end() == Bound.Missing.OPEN ? words.since(named) : words.withEndUnknown(named);
        }
        Named end = named(((Bound.At) interval.end()).date(), Shown.WHOLE);
        return interval.start() == Bound.Missing.OPEN ? words.until(end) : words.withStartUnknown(end);
    }

    private String fromTo(CalendarDate start, CalendarDate end) {
        return words.fromTo(named(start, Shown.before(start, end)), named(end, Shown.WHOLE), inSentence);
    }

    private String between(CalendarDate first, CalendarDate last) {
        return words.between(named(first, Shown.before(first, last)), named(last, Shown.WHOLE));
    }

    private Named named(CalendarDate date, Shown shown) {
        String name = shown.name(date, words, false);
        return new Named(date.precision(), words.qualified(name, date.qualifier()), date.qualifier());
    }

    private String set(DateSet set) {
        boolean isChoice = set instanceof DateSet.OneOf;
        List<String> told = new ArrayList<>();
        for (int i = 0; i < set.members().size(); i++) {
            if (set.members().get(i) instanceof Member.Range range) {
                told.add(isChoice ? within(range) : every(range));
            } else {
                told.add(listed(set.members(), i));
            }
        }
        return isChoice ? words.or(told) : words.and(told);
    }

    private String within(Member.Range range) {
        if (range.from() instanceof Bound.At from) {
            return range.to() instanceof Bound.At to
                    ? between(from.date(), to.date())
                    : words.notBefore(named(from.date(), Shown.WHOLE));
        }
        return words.notAfter(named(((Bound.At) range.to()).date(), Shown.WHOLE));
    }

    private String every(Member.Range range) {
        if (range.from() instanceof Bound.At from) {
            return range.to() instanceof Bound.At to
                    ? words.every(unit(from, to), new LongForm(words, true).fromTo(from.date(), to.date()))
                    : words.every(from.date().precision(), words.since(named(from.date(), Shown.WHOLE)));
        }
        CalendarDate to = ((Bound.At) range.to()).date();
        return words.every(to.precision(), words.until(named(to, Shown.WHOLE)));
    }

    /** A range goes by days as soon as one of its ends is a day, by months as soon as one is a month. */
    private static Precision unit(Bound.At from, Bound.At to) {
        Precision first = from.date().precision();
        Precision second = to.date().precision();
        return first.compareTo(second) < 0 ? first : second;
    }

    /** A single date of a list. */
    private String listed(List<Member> members, int index) {
        CalendarDate date = ((Member.One) members.get(index)).date();
        return words.listed(named(date, Shown.inList(members, index)), index == 0, inSentence);
    }
}
