package org.saheltimeline.pages;

import java.util.Locale;

/** The kinds of things that have a directory page, named as in its address. */
public enum Section {
    COUNTRIES,
    ACTORS,
    TYPES,
    TOPICS,
    ARTICLES,
    PUBLISHERS;

    /** The name in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The directory's address below the language. */
    public String folder() {
        return word() + "/";
    }
}
