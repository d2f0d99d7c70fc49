package org.saheltimeline.pages;

/**
 * Where a file of the site lies.
 *
 * <p>Links between pages are relative and name the file ({@code ../events/x/index.html}), so that they work at a root,
 * under a base path and from a disk alike. Addresses for others to cite leave {@code index.html} out.
 *
 * @param path below the site's folder, with forward slashes, without one at the beginning
 * @param id that of a place in the file; empty for the file itself
 */
public record Url(String path, String id) {

    private static final String INDEX = "index.html";

    /** A file. */
    public Url(String path) {
        this(path, "");
    }

    /** The page of a folder, for example {@code fr/events/x/}; the empty folder is the site's root. */
    public static Url folder(String folder) {
        return new Url(folder + INDEX);
    }

    /** A place in this file. */
    public Url at(String place) {
        return new Url(path, place);
    }

    /** The path that a server shows: without {@code index.html}. */
    public String address() {
        return (path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path) + fragment();
    }

    /** The way from the site's root to the file, and to the place in it. */
    public String link() {
        return path + fragment();
    }

    private String fragment() {
        return id.isEmpty() ? "" : "#" + id;
    }

    /** The way up from this file to the site's root: empty or some {@code ../}. */
    public String toRoot() {
        return "../".repeat(slashes(path, 0));
    }

    /** The relative link from this file to another; to a place in this file no more than that. */
    public String linkTo(Url target) {
        if (!target.id.isEmpty() && target.path.equals(path)) {
            return target.fragment();
        }
        int common = 0;
        for (int i = 0;
                i < Math.min(path.length(), target.path.length()) && path.charAt(i) == target.path.charAt(i);
                i++) {
            if (path.charAt(i) == '/') {
                common = i + 1;
            }
        }
        return "../".repeat(slashes(path, common)) + target.path.substring(common) + target.fragment();
    }

    private static int slashes(String path, int from) {
        int slashes = 0;
        for (int i = path.indexOf('/', from); i >= 0; i = path.indexOf('/', i + 1)) {
            slashes++;
        }
        return slashes;
    }
}
