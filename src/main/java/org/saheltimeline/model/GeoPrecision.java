package org.saheltimeline.model;

/** How exactly a place is known, ACLED's {@code geo_precision}. */
public enum GeoPrecision {
    /** The named place itself. */
    PLACE(1, 3),
    /** Near the named place, or a small area. */
    NEAR(2, 1),
    /** The region only. */
    REGION(3, 0);

    private final int code;
    private final int decimals;

    GeoPrecision(int code, int decimals) {
        this.code = code;
        this.decimals = decimals;
    }

    /** ACLED's number, 1 to 3. */
    public int code() {
        return code;
    }

    /** How many decimals of a degree may be published; none means no coordinates at all. */
    public int decimals() {
        return decimals;
    }

    public static GeoPrecision of(int code) {
        return values()[code - 1];
    }
}
