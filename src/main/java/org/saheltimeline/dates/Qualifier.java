package org.saheltimeline.dates;

/** How much a date is to be trusted, as EDTF writes it behind the date. */
public enum Qualifier {
    NONE(""),
    /** {@code ?}: the source is doubted. */
    UNCERTAIN("?"),
    /** {@code ~}: an estimate near the truth. */
    APPROXIMATE("~"),
    /** {@code %}: both. */
    BOTH("%");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    /** The sign in EDTF, empty for {@link #NONE}. */
    public String sign() {
        return sign;
    }

    public boolean approximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    public boolean uncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    /** What holds of a whole whose parts have these two. */
    Qualifier and(Qualifier other) {
        if (this == NONE || this == other) {
            return other;
        }
        return other == NONE ? this : BOTH;
    }
}
