package org.saheltimeline.graphics;

/**
 * A line with the same neighbours all along: {@code left}'s rings run along it as it is written, {@code right}'s the
 * other way.
 */
final class Arc {

    static final String SEA = "-";

    /** The edge of what is drawn: no border. */
    static final String FRAME = "=";

    private final String left;
    private final String right;
    private final int[] line;

    private Arc(String left, String right, int[] line) {
        this.left = left;
        this.right = right;
        this.line = line;
    }

    /** Reads {@code LEFT RIGHT x y dx dy dx dy …}. */
    static Arc parse(String text) {
        String[] parts = text.split(" ", -1);
        int[] line = new int[parts.length - 2];
        for (int i = 0; i < line.length; i++) {
            line[i] = Integer.parseInt(parts[i + 2]) + (i < 2 ? 0 : line[i - 2]);
        }
        return new Arc(parts[0], parts[1], line);
    }

    /** A region, or a country that has no regions here. */
    String left() {
        return left;
    }

    /** The same, or {@link #SEA}, or {@link #FRAME}. */
    String right() {
        return right;
    }

    /** x and y in turn, in the file's units; not to be written to. */
    int[] line() {
        return line;
    }

    /** The country that a region's id begins with. */
    static String countryOf(String id) {
        int hyphen = id.indexOf('-');
        return hyphen > 0 ? id.substring(0, hyphen) : id;
    }

    /** Whether it is a border between two regions of this country. */
    boolean dividesRegionsOf(String country) {
        return countryOf(left).equals(country) && countryOf(right).equals(country);
    }

    boolean dividesCountries() {
        return !right.equals(SEA) && !right.equals(FRAME) && !countryOf(left).equals(countryOf(right));
    }

    int[] reversed() {
        int[] back = new int[line.length];
        for (int i = 0; i < line.length; i += 2) {
            back[i] = line[line.length - 2 - i];
            back[i + 1] = line[line.length - 1 - i];
        }
        return back;
    }
}
