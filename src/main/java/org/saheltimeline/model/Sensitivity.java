package org.saheltimeline.model;

/** Whether an event's text or pictures need a word of warning first. */
public enum Sensitivity implements Word {
    NONE("none"),
    GRAPHIC("graphic"),
    PERSONAL("personal");

    private final String word;

    Sensitivity(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
