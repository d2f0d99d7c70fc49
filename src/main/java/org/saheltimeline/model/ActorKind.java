package org.saheltimeline.model;

/** ACLED's kinds of actor (its "inter" codes, by name). */
public enum ActorKind implements Word {
    STATE_FORCES("State forces"),
    REBEL_GROUP("Rebel group"),
    POLITICAL_MILITIA("Political militia"),
    IDENTITY_MILITIA("Identity militia"),
    RIOTERS("Rioters"),
    PROTESTERS("Protesters"),
    CIVILIANS("Civilians"),
    EXTERNAL_OTHER_FORCES("External/Other forces");

    private final String word;

    ActorKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The word in a message key: lower case, words joined by hyphens. */
    public String slug() {
        return Slug.of(word);
    }
}
