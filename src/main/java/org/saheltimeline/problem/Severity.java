package org.saheltimeline.problem;

/** How bad a problem is: an error stops the build, a warning does so under {@code --strict} only. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word that is printed. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
