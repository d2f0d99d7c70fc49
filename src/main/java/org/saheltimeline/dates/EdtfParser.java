package org.saheltimeline.dates;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.dates.Bound.Missing;

/** Reads EDTF from left to right; the first mistake ends it. */
final class EdtfParser {

    private static final String TWO_ENDS = "write both ends, such as 2024-08-24/2024-08-26";

    private final Cursor cursor;
    private final DateReader dates;

    private EdtfParser(String text) {
        cursor = new Cursor(text);
        dates = new DateReader(cursor);
    }

    /** The date, or the mistake in the words that fit best what somebody meant. */
    static Parsed parse(String text) {
        Parsed parsed = strictly(text);
        return parsed instanceof Parsed.Mistake mistake
                ? new Mending(text).instead().orElse(mistake)
                : parsed;
    }

    /** The date, or the first place where the text leaves the grammar. */
    static Parsed strictly(String text) {
        EdtfParser parser = new EdtfParser(text);
        EdtfDate date = parser.whole();
        return date != null ? new Parsed.Found(date) : requireNonNull(parser.cursor.mistake());
    }

    private @Nullable EdtfDate whole() {
        if (cursor.rest().isBlank()) {
            return cursor.fail(0, "the date is empty", DateReader.EXAMPLE + ", or leave the field out");
        }
        EdtfDate date;
        if (cursor.take('[')) {
            List<Member> members = members(']');
            date = members == null ? null : new DateSet.OneOf(members);
        } else if (cursor.take('{')) {
            List<Member> members = members('}');
            date = members == null ? null : new DateSet.AllOf(members);
        } else if (cursor.peek() == '/' || cursor.sees("..")) {
            Missing start = cursor.take("..") ? Missing.OPEN : Missing.UNKNOWN;
            date = interval(start);
        } else {
            date = dateOrInterval();
        }
        return date == null || cursor.atEnd() ? date : leftOver();
    }

    private @Nullable EdtfDate dateOrInterval() {
        EdtfDate date = dates.read();
        if (date == null) {
            return null;
        }
        if (cursor.peek() == '/') {
            Bound start = bound(date, true, "an interval");
            return start == null ? null : interval(start);
        }
        int at = cursor.at();
        if (cursor.take('T')) {
            return date instanceof CalendarDate.Day && date.isExactDay()
                    ? new TimeReader(cursor).read(date.earliest())
                    : cursor.fail(at, "only a day that is known has a time", "leave out the T and what follows it");
        }
        return date;
    }

    private @Nullable EdtfDate interval(Bound start) {
        if (!cursor.take('/')) {
            String end = Mending.isDate(cursor.rest()) ? cursor.rest() : "2024-08-24";
            return cursor.fail(
                    0,
                    "two dots alone are no date",
                    "write ../" + end + " for a period until then, [.." + end + "] for then or before");
        }
        int at = cursor.at();
        Bound end;
        if (cursor.atEnd()) {
            end = Missing.UNKNOWN;
        } else if (cursor.take("..")) {
            end = Missing.OPEN;
        } else {
            EdtfDate date = dates.read();
            end = date == null ? null : bound(date, false, "an interval");
        }
        if (end == null) {
            return null;
        }
        if (start instanceof Missing && end instanceof Missing) {
            return cursor.fail(0, "an interval has a date at one end at least", TWO_ENDS);
        }
        return inOrder(start, end, at, "/") ? new EdtfDate.Interval(start, end) : null;
    }

    /** The members of a set with its closing bracket; null after a mistake. */
    private @Nullable List<Member> members(char close) {
        if (cursor.peek() == close) {
            return cursor.fail(cursor.at(), "the set is empty", "write its dates, such as [2024-05-03,2024-05-04]");
        }
        List<Member> members = new ArrayList<>();
        do {
            Member member = member(members.isEmpty(), close);
            if (member == null) {
                return null;
            }
            members.add(member);
        } while (cursor.take(','));
        if (!cursor.take(close)) {
            return cursor.fail(
                    cursor.at(),
                    cursor.atEnd() ? "the set is not closed" : cursor.quotedRest() + " does not belong to a set",
                    "write a comma between two dates and " + close + " after the last");
        }
        if (members.size() == 1 && members.get(0) instanceof Member.One one) {
            return cursor.fail(0, "a set has several dates", "write " + one.text());
        }
        return members;
    }

    private @Nullable Member member(boolean first, char close) {
        int start = cursor.at();
        if (cursor.take("..")) {
            Bound to = first
                    ? bound(false)
                    : cursor.fail(start, "an open start stands first in a set", "move it to the front");
            return to == null ? null : new Member.Range(Missing.OPEN, to);
        }
        Bound from = bound(true);
        if (from == null) {
            return null;
        }
        int dots = cursor.at();
        if (!cursor.take("..")) {
            return new Member.One(((Bound.At) from).date());
        }
        if (cursor.peek() == close || cursor.atEnd()) {
            return new Member.Range(from, Missing.OPEN);
        }
        if (cursor.peek() == ',') {
            return cursor.fail(dots, "an open end stands last in a set", "move it to the end");
        }
        int second = cursor.at();
        Bound to = bound(false);
        if (to == null || !inOrder(from, to, second, "..")) {
            return null;
        }
        return from.equals(to)
                ? cursor.fail(dots, "a range has two dates", "write " + from.text() + " once")
                : new Member.Range(from, to);
    }

    private @Nullable Bound bound(boolean isStart) {
        EdtfDate date = dates.read();
        return date == null ? null : bound(date, isStart, "a set");
    }

    /** The date that was just read as an end; null, and a mistake, where it cannot be one. */
    private @Nullable Bound bound(EdtfDate date, boolean isStart, String where) {
        int start = cursor.at() - date.text().length();
        if (cursor.peek() == 'T') {
            return cursor.fail(cursor.at(), where + " has days and no times", "write " + date.text());
        }
        if (date instanceof CalendarDate plain) {
            return new Bound.At(plain);
        }
        if (date instanceof EdtfDate.Season) {
            YearMonth month = YearMonth.from(isStart ? date.earliest() : date.latest());
            return cursor.fail(start, "a season does not stand in " + where, "write a month, such as " + month);
        }
        String known = switch (date.precision()) {
            case MONTH -> "write " + YearMonth.from(date.earliest());
            case YEAR -> "write " + EdtfText.year(date.year());
            default -> "write a day, a month or a year without X";
        };
        return cursor.fail(start, "a date with X does not stand in " + where, known);
    }

    private boolean inOrder(Bound start, Bound end, int endAt, String sign) {
        if (start instanceof Missing || end instanceof Missing || !end.latest().isBefore(start.earliest())) {
            return true;
        }
        cursor.fail(
                endAt,
                "the end " + end.text() + " is before the start " + start.text(),
                "write the earlier first: " + end.text() + sign + start.text());
        return false;
    }

    private @Nullable EdtfDate leftOver() {
        int at = cursor.at();
        int time = cursor.since(0).indexOf('T');
        if (cursor.peek() == '/' && time >= 0) {
            return cursor.fail(time, "an interval has days and no times", "leave out the T and what follows it");
        }
        if (cursor.peek() == '/') {
            return cursor.fail(at, "an interval has one slash", TWO_ENDS);
        }
        if (cursor.sees("..")) {
            return cursor.fail(
                    at, "two dots stand between brackets", "write [a..b] for one of these days, a/b for a period");
        }
        if (cursor.peek() == ',') {
            return cursor.fail(
                    at, "several dates stand between brackets", "write [a,b] for one of them, {a,b} for all of them");
        }
        if (cursor.peek() == '-' && "~?%".indexOf(cursor.since(0).charAt(at - 1)) >= 0) {
            return cursor.fail(at - 1, "a qualifier stands at the end of the whole date", "move it to the end");
        }
        return cursor.fail(at, cursor.quotedRest() + " does not belong to the date", DateReader.EXAMPLE);
    }
}
