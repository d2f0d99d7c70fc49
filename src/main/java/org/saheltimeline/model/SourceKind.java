package org.saheltimeline.model;

/** What kind of text a source is. */
public enum SourceKind implements Word {
    REPORT("report"),
    COMMUNIQUE("communique"),
    ANALYSIS("analysis"),
    INVESTIGATION("investigation"),
    DATASET("dataset"),
    ENCYCLOPEDIA("encyclopedia");

    private final String word;

    SourceKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
