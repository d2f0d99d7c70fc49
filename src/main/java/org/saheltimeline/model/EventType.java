package org.saheltimeline.model;

/** ACLED's six event types, by the names of its codebook. */
public enum EventType implements Word {
    BATTLES("Battles"),
    PROTESTS("Protests"),
    RIOTS("Riots"),
    EXPLOSIONS_REMOTE_VIOLENCE("Explosions/Remote violence"),
    VIOLENCE_AGAINST_CIVILIANS("Violence against civilians"),
    STRATEGIC_DEVELOPMENTS("Strategic developments");

    private final String acledName;
    private final String slug;

    EventType(String acledName) {
        this.acledName = acledName;
        this.slug = Slug.of(acledName);
    }

    /** The name as ACLED writes it. */
    @Override
    public String word() {
        return acledName;
    }

    /** The name in an address or a message key: lower case, words joined by hyphens. */
    public String slug() {
        return slug;
    }
}
