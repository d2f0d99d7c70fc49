package org.saheltimeline.model;

import java.util.Locale;

/** Makes the form that a name of a code list has in addresses and message keys. */
public final class Slug {

    private Slug() {}

    /** Lower case; whatever is neither letter nor digit becomes one hyphen. */
    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
