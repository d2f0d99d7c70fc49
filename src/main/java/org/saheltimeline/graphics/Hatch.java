package org.saheltimeline.graphics;

/** The hatching of what is not known more exactly. */
final class Hatch {

    private Hatch() {}

    static String pattern(String id) {
        return new Svg()
                .open(
                        "pattern",
                        "id",
                        id + "-h",
                        "width",
                        7,
                        "height",
                        7,
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)")
                .empty("path", "class", "hatch", "d", "M3 0v7")
                .close("pattern")
                .toString();
    }

    static String fill(String id) {
        return "url(#" + id + "-h)";
    }
}
