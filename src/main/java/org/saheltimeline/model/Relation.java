package org.saheltimeline.model;

/** How an event stands to another that it names. */
public enum Relation implements Word {
    FOLLOWS("follows"),
    LEADS_TO("leads-to"),
    PART_OF("part-of"),
    CONTEXT("context"),
    RETALIATION_FOR("retaliation-for");

    private final String word;

    Relation(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
