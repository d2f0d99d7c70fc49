package org.saheltimeline.model;

/** How much of its group's dead in the event a figure covers. */
public enum Scope implements Word {
    WHOLE("whole"),
    PART("part"),
    WIDER("wider");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
