package org.saheltimeline.pages;

import java.time.YearMonth;
import java.util.Locale;

/** A stretch of time that a listing page covers: all of it, a year, or a month. */
public sealed interface Period {

    /** The period's part of an address: empty, {@code 2023/} or {@code 2023/10/}. */
    String folder();

    /** Everything. */
    record All() implements Period {
        @Override
        public String folder() {
            return "";
        }
    }

    /** A year, astronomical (0 is 1 BC). */
    record OfYear(int year) implements Period {
        @Override
        public String folder() {
            return year >= 1000 && year <= 9999 ? year + "/" : String.format(Locale.ROOT, "%04d/", year);
        }
    }

    /** A month. */
    record OfMonth(YearMonth month) implements Period {
        @Override
        public String folder() {
            int number = month.getMonthValue();
            return new OfYear(month.getYear()).folder() + (number < 10 ? "0" : "") + number + "/";
        }
    }
}
