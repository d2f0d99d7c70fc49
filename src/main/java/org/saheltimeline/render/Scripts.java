package org.saheltimeline.render;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saheltimeline.pages.Url;
import org.saheltimeline.problem.Problems;

/** The scripts beside the templates, as pages load them: without comment lines and indentation. */
final class Scripts {

    /** What searches the index. */
    static final Url SEARCH = new Url("script/search.js");

    /** What makes the map zoom. */
    static final Url MAP = new Url("script/map.js");

    /** What filters the rows of a page. */
    static final Url FILTER = new Url("script/filter.js");

    private static final List<Url> ALL = List.of(SEARCH, MAP, FILTER);

    private Scripts() {}

    /** All scripts by their paths; what is missing is reported. */
    static Map<String, byte[]> load(Templates templates, Problems problems) {
        Map<String, byte[]> scripts = new TreeMap<>();
        for (Url url : ALL) {
            String source = templates.read(url.path(), problems).orElse("");
            scripts.put(url.path(), light(source).getBytes(StandardCharsets.UTF_8));
        }
        return scripts;
    }

    /** A line break stays one, so that nothing changes its meaning. */
    static String light(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(joining("\n", "", "\n"));
    }
}
