package org.saheltimeline.publish;

/**
 * One change of the site in the switch from the last build to this one.
 *
 * @param path of a file or a folder, below the site's folder, with forward slashes
 */
record Step(Kind kind, String path) {

    /** What becomes of what is at the path. */
    enum Kind {
        /** Nothing was there. */
        ADD,
        /** Something of an earlier build gives way. */
        REPLACE,
        /** It goes, and nothing takes its place. */
        REMOVE
    }
}
