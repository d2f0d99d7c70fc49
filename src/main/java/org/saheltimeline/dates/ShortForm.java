package org.saheltimeline.dates;

import java.util.ArrayList;
import java.util.List;

/** Tells a date in a few signs, for rows of a list. */
final class ShortForm {

    private final Words words;

    ShortForm(Words words) {
        this.words = words;
    }

    String of(EdtfDate date) {
        if (date instanceof CalendarDate plain) {
            return one(plain, Shown.WHOLE);
        }
        if (date instanceof EdtfDate.Season season) {
            return qualified(words.season(season.number()) + " " + words.year(season.year()), season.qualifier());
        }
        if (date instanceof EdtfDate.Moment moment) {
            return of(EdtfDate.of(moment.at().toLocalDate()));
        }
        if (date instanceof EdtfDate.Unspecified open) {
            return unspecified(open);
        }
        if (date instanceof EdtfDate.Interval interval) {
            return ends(interval.start(), interval.end());
        }
        return set((DateSet) date);
    }

    private String one(CalendarDate date, Shown shown) {
        return qualified(shown.name(date, words, true), date.qualifier());
    }

    private String qualified(String name, Qualifier qualifier) {
        String estimated = qualifier.approximate() ? "~ " + name : name;
        return qualifier.uncertain() ? unsure(estimated) : estimated;
    }

    private String unspecified(EdtfDate.Unspecified date) {
        if (LongForm.hasName(date)) {
            return new LongForm(words, false).of(date);
        }
        return switch (date.precision()) {
            case MONTH, YEAR -> of(LongForm.firstOf(date));
            default -> {
                CalendarDate first = LongForm.firstOf(date);
                CalendarDate last = LongForm.lastOf(date);
                yield first.equals(last) ? of(first) : unsure(range(first, last));
            }
        };
    }

    private String ends(Bound start, Bound end) {
        if (start instanceof Bound.At from && end instanceof Bound.At to) {
            return from.equals(to) ? of(from.date()) : range(from.date(), to.date());
        }
        return end(start) + " – " + end(end);
    }

    private String end(Bound bound) {
        if (bound instanceof Bound.At at) {
            return of(at.date());
        }
        return bound == Bound.Missing.OPEN ? "…" : words.questionMark();
    }

    private String unsure(String name) {
        return name + " (" + words.questionMark() + ")";
    }

    private String range(CalendarDate first, CalendarDate last) {
        String start = one(first, Shown.before(first, last));
        boolean tight = first.precision() == last.precision() && start.indexOf(' ') < 0;
        return start + (tight ? "–" : " – ") + of(last);
    }

    private String set(DateSet set) {
        boolean isChoice = set instanceof DateSet.OneOf;
        List<String> told = new ArrayList<>();
        List<Member> members = set.members();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member instanceof Member.Range range) {
                told.add(isChoice ? within(range) : ends(range.from(), range.to()));
            } else {
                told.add(one(((Member.One) member).date(), Shown.inList(members, i)));
            }
        }
        return isChoice ? words.or(told) : words.and(told);
    }

    private String within(Member.Range range) {
        if (range.from() instanceof Bound.At from) {
            return range.to() instanceof Bound.At
                    ? unsure(ends(from, range.to()))
                    : words.notBefore(named(from.date()));
        }
        return words.notAfter(named(((Bound.At) range.to()).date()));
    }

    private Words.Named named(CalendarDate date) {
        return new Words.Named(date.precision(), of(date), date.qualifier());
    }
}
