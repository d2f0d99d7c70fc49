package org.saheltimeline.model;

/** Airwars' grades of how well an event is established. */
public enum Grade implements Word {
    CONFIRMED("confirmed"),
    FAIR("fair"),
    WEAK("weak"),
    CONTESTED("contested"),
    DISCOUNTED("discounted");

    private final String word;

    Grade(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
