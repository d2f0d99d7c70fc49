package org.saheltimeline.rebuild;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saheltimeline.jobs.Jobs;

/**
 * All that a site is made from, in numbers which are others once a file has been touched.
 *
 * @param all of everything
 * @param common of what any page may depend on: the options, the program, the templates, the settings and registries
 * @param events of each event's file, by its id
 * @param articles of each article's files, by its id
 */
record Sources(long all, long common, Map<String, Long> events, Map<String, Long> articles) {

    private static final String EVENT = ".yaml";

    /**
     * Looks at all files.
     *
     * @param asked the options, in words
     * @param revision the content's; not common, since the pages that say it are made each time
     * @throws IOException if a folder is not there or cannot be read
     */
    static Sources of(String asked, String revision, Path program, Path content, Path templates, Jobs jobs)
            throws IOException {
        List<Path> others = new ArrayList<>(List.of(program));
        others.addAll(Stamps.files(templates));
        List<Path> own = Stamps.files(content);
        List<Long> stamps = jobs.map(own, Stamps::of);
        Sum common = new Sum().add(asked);
        add(common, others, jobs.map(others, Stamps::of));
        Map<String, Long> events = new HashMap<>();
        Map<String, Long> articles = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            Path file = content.relativize(own.get(i));
            String name = file.getFileName().toString();
            long number = new Sum().add(file.toString()).add(stamps.get(i)).value();
            if (file.startsWith("events") && name.endsWith(EVENT)) {
                events.merge(name.substring(0, name.length() - EVENT.length()), number, Sources::both);
            } else if (file.startsWith("articles") && name.indexOf('.') > 0) {
                articles.merge(name.substring(0, name.indexOf('.')), number, Sources::both);
            } else {
                common.add(number);
            }
        }
        Sum all = new Sum().add(common.value()).add(revision);
        add(all, own, stamps);
        return new Sources(all.value(), common.value(), events, articles);
    }

    private static long both(long one, long other) {
        return new Sum().add(one).add(other).value();
    }

    private static void add(Sum sum, List<Path> files, List<Long> stamps) {
        for (int i = 0; i < files.size(); i++) {
            sum.add(files.get(i).toString()).add(stamps.get(i));
        }
    }
}
