package org.saheltimeline.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;

/** The form of ids, which are parts of addresses. */
final class Ids {

    private static final Pattern OWN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ISO = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    private Ids() {}

    /** Whether an id of our own has its form; reports it otherwise. */
    static boolean check(String id, Place place, Problems problems) {
        if (OWN.matcher(id).matches()) {
            return true;
        }
        problems.error(
                "id",
                place,
                "\"" + Field.shortened(id) + "\" cannot be an id, which is part of an address",
                "use small letters a to z, digits and single hyphens, as in " + example(id));
        return false;
    }

    /** The same for what has an ISO 3166 code or an id of our own. */
    static boolean checkPlace(String id, Place place, Problems problems) {
        return ISO.matcher(id).matches() || check(id, place, problems);
    }

    private static String example(String id) {
        String close = Normalizer.normalize(id, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return close.isEmpty() ? "2023-10-02-tabatol-attack" : close;
    }
}
