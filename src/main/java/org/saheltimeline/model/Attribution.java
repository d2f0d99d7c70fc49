package org.saheltimeline.model;

/** How a party came to be named: it claimed the act, somebody attributes it, it is suspected, or it denies. */
public enum Attribution implements Word {
    CLAIMED("claimed"),
    ATTRIBUTED("attributed"),
    SUSPECTED("suspected"),
    DENIED("denied");

    private final String word;

    Attribution(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
