package org.saheltimeline.model;

/** Where a country's security went in a month, in the editors' judgement, in CrisisWatch's manner. */
public enum Trend implements Word {
    DETERIORATED("deteriorated"),
    UNCHANGED("unchanged"),
    IMPROVED("improved");

    private final String word;

    Trend(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
