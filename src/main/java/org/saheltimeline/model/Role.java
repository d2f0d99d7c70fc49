package org.saheltimeline.model;

/** What a party did in an event. */
public enum Role implements Word {
    PERPETRATOR("perpetrator"),
    TARGET("target"),
    PARTY("party"),
    MEDIATOR("mediator"),
    SIGNATORY("signatory"),
    VICTIM("victim");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
