package org.saheltimeline.verify;

/**
 * A file that is not as the list says.
 *
 * @param path below the site's root
 * @param detail in a few words, for people; empty where the kind says all
 */
public record Finding(Kind kind, String path, String detail) {

    /** What is amiss. */
    public enum Kind {
        /** Other bytes than those that were built. */
        DIFFERS,
        /** Listed, and not there or not given. */
        MISSING,
        /** There, and not listed; no build's file. */
        EXTRA
    }
}
