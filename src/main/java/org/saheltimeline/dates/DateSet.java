package org.saheltimeline.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several dates, of level 2: one of which is meant, or all. */
public sealed interface DateSet extends EdtfDate {

    /** At least one, in the order written. */
    List<Member> members();

    @Override
    default LocalDate earliest() {
        return members().stream()
                .map(member -> member.from().earliest())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    @Override
    default LocalDate latest() {
        return members().stream()
                .map(member -> member.to().latest())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    @Override
    default Precision precision() {
        return Precision.SPAN;
    }

    @Override
    default Qualifier qualifier() {
        return dates().map(EdtfDate::qualifier).reduce(Qualifier.NONE, Qualifier::and);
    }

    /** The dates that are written in it. */
    private Stream<CalendarDate> dates() {
        return members().stream()
                .flatMap(member -> Stream.of(member.from(), member.to()))
                .flatMap(bound -> bound instanceof Bound.At at ? Stream.of(at.date()) : Stream.empty());
    }

    private String joined() {
        return members().stream().map(Member::text).collect(Collectors.joining(","));
    }

    /** {@code [2024-05-03,2024-05-04]}, one of these; {@code [..2024-08-24]}, on that day or before. */
    record OneOf(List<Member> members) implements DateSet {
        public OneOf {
            members = List.copyOf(members);
        }

        @Override
        public String text() {
            return "[" + ((DateSet) this).joined() + "]";
        }
    }

    /** <code>{2024-05-03,2024-05-10}</code>, each of these. */
    record AllOf(List<Member> members) implements DateSet {
        public AllOf {
            members = List.copyOf(members);
        }

        @Override
        public String text() {
            return "{" + ((DateSet) this).joined() + "}";
        }

        /** The month of the first, for on that day it happened. */
        @Override
        public Optional<YearMonth> month() {
            return listed().flatMap(EdtfDate::month);
        }

        /** The first day. */
        @Override
        public Optional<LocalDate> day() {
            return listed().flatMap(EdtfDate::day);
        }

        /** The date that it is sorted by. */
        private Optional<CalendarDate> listed() {
            LocalDate day = sortDay();
            return ((DateSet) this)
                    .dates()
                    .filter(date -> day.equals(hasStart() ? date.earliest() : date.latest()))
                    .findFirst();
        }
    }
}
