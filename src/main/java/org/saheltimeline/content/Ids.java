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

    /** Names of devices, which no file or folder can have on Windows, nor in a repository that is checked out there. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /** A page's file lies some folders deep, and Windows knows paths of 260 characters. */
    private static final int LONGEST = 100;

    /** Whether an id of our own has its form; reports it otherwise. */
    static boolean check(String id, Place place, Problems problems) {
        if (id.length() > LONGEST) {
            problems.error(
                    "id",
                    place,
                    "an id of " + id.length() + " characters is too long for an address",
                    "use " + LONGEST + " at most");
            return false;
        }
        if (DEVICE.matcher(id).matches()) {
            problems.error(
                    "id",
                    place,
                    "\"" + id + "\" cannot be an id: on Windows it is the name of a device",
                    "write it longer, as in " + id + "-1");
            return false;
        }
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
