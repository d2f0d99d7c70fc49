package org.saheltimeline.model;

/** What kind of house a publisher is. */
public enum PublisherKind implements Word {
    AGENCY("agency"),
    BROADCASTER("broadcaster"),
    NEWSPAPER("newspaper"),
    NGO("ngo"),
    OFFICIAL("official"),
    RESEARCH("research"),
    ENCYCLOPEDIA("encyclopedia"),
    SOCIAL("social");

    private final String word;

    PublisherKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
