package org.saheltimeline.dates;

/** Dates for tests. */
final class Dates {

    private Dates() {}

    static EdtfDate of(String text) {
        Parsed parsed = EdtfDate.parse(text);
        if (parsed instanceof Parsed.Found found) {
            return found.value();
        }
        throw new AssertionError(text + ": " + parsed);
    }
}
