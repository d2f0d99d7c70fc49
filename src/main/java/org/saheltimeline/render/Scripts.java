package org.saheltimeline.render;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saheltimeline.pages.Url;
import org.saheltimeline.problem.Problems;

/**
 * What pages load besides themselves: the scripts beside the templates, without comment lines and indentation, and the
 * icon. A script's name in the site changes with what is in it, so that nobody is ever shown an old one.
 */
final class Scripts {

    /** What searches the index. */
    static final Url SEARCH = new Url("script/search.js");

    /** What makes the map zoom. */
    static final Url MAP = new Url("script/map.js");

    /** What filters the rows of a page. */
    static final Url FILTER = new Url("script/filter.js");

    /** What leads on from the address of an event that has no page of its own any more; on the error page. */
    static final Url MOVED = new Url("script/moved.js");

    /** The site's sign in the browser. */
    static final Url ICON = new Url("favicon.svg");

    /** The same for those who ask for it unasked; it was made from the other one. */
    private static final Url OLD_ICON = new Url("favicon.ico");

    private static final List<Url> ALL = List.of(SEARCH, MAP, FILTER, MOVED);

    private final Map<Url, Url> names = new HashMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();

    private Scripts() {}

    /** Reads all of them; what is missing is reported. */
    static Scripts load(Templates templates, Problems problems) {
        Scripts scripts = new Scripts();
        for (Url url : ALL) {
            String source = templates.read(url.path(), problems).orElse("");
            byte[] bytes = light(source).getBytes(StandardCharsets.UTF_8);
            Url name = fingerprinted(url, bytes);
            scripts.names.put(url, name);
            scripts.files.put(name.path(), bytes);
        }
        for (Url icon : List.of(ICON, OLD_ICON)) {
            scripts.files.put(
                    icon.path(), templates.bytes(icon.path(), problems).orElse(new byte[0]));
        }
        return scripts;
    }

    /** Where a script lies in the site. */
    Url url(Url script) {
        return names.getOrDefault(script, script);
    }

    /** All files by their paths in the site. */
    Map<String, byte[]> files() {
        return files;
    }

    /** A line break stays one, so that nothing changes its meaning. */
    static String light(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(joining("\n", "", "\n"));
    }

    private static Url fingerprinted(Url url, byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            String print = HexFormat.of().formatHex(digest, 0, 4);
            return new Url(url.path().replaceFirst("\\.js$", "." + print + ".js"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
