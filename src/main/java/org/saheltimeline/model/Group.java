package org.saheltimeline.model;

/** Whom a figure counts; claims of one group are alternatives and are never added up. */
public enum Group implements Word {
    SOLDIERS("soldiers"),
    POLICE("police"),
    SECURITY_FORCES("security-forces"),
    MILITIA("militia"),
    MILITANTS("militants"),
    PEACEKEEPERS("peacekeepers"),
    CONTRACTORS("contractors"),
    CIVILIANS("civilians"),
    UNKNOWN("unknown"),
    ALL("all");

    private final String word;

    Group(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
