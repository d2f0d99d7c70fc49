package org.saheltimeline.dates;

import java.time.LocalDate;

/** An end of an interval or range: a date, or none. */
public sealed interface Bound {

    /** The first day it can be; {@link LocalDate#MIN} where there is no date. */
    LocalDate earliest();

    /** The last day it can be; {@link LocalDate#MAX} where there is no date. */
    LocalDate latest();

    /** As EDTF writes it in an interval. */
    String text();

    default Qualifier qualifier() {
        return Qualifier.NONE;
    }

    /** An end that is known. */
    record At(CalendarDate date) implements Bound {
        @Override
        public LocalDate earliest() {
            return date.earliest();
        }

        @Override
        public LocalDate latest() {
            return date.latest();
        }

        @Override
        public String text() {
            return date.text();
        }

        @Override
        public Qualifier qualifier() {
            return date.qualifier();
        }
    }

    /** An end without a date. */
    enum Missing implements Bound {
        /** There is no such end, or none yet. */
        OPEN(".."),
        /** There is one that nobody knows. */
        UNKNOWN("");

        private final String text;

        Missing(String text) {
            this.text = text;
        }

        @Override
        public LocalDate earliest() {
            return LocalDate.MIN;
        }

        @Override
        public LocalDate latest() {
            return LocalDate.MAX;
        }

        @Override
        public String text() {
            return text;
        }
    }
}
