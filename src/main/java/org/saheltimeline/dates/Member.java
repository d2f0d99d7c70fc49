package org.saheltimeline.dates;

/** What a set lists: a date, or every date from one to another. */
public sealed interface Member {

    Bound from();

    Bound to();

    String text();

    /** One date. */
    record One(CalendarDate date) implements Member {
        @Override
        public Bound from() {
            return new Bound.At(date);
        }

        @Override
        public Bound to() {
            return from();
        }

        @Override
        public String text() {
            return date.text();
        }
    }

    /** The dates from one to a later one; either end may be {@link Bound.Missing#OPEN}, not both. */
    record Range(Bound from, Bound to) implements Member {
        @Override
        public String text() {
            return (from instanceof Bound.At ? from.text() : "") + ".." + (to instanceof Bound.At ? to.text() : "");
        }
    }
}
