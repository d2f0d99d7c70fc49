package org.saheltimeline.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.pages.SitePlan;

/**
 * What the last build into a folder was made from and how it ended: one from the same would change nothing, and one
 * from mostly the same makes only the pages anew that others' changes reach.
 *
 * <p>The same are the options, the program, and every file of the content, the templates and the site, by size and
 * times. It is kept beside the site, not in it: it says nothing to readers. Without the file, or where it cannot be
 * kept, a build does all its work.
 */
public final class LastBuild {

    private final Path file;
    private final Path site;
    private final Sources sources;
    private final @Nullable Ledger ledger;
    private final Set<String> untouched;

    private LastBuild(Path file, Path site, Sources sources, @Nullable Ledger ledger, Set<String> untouched) {
        this.file = file;
        this.site = site;
        this.sources = sources;
        this.ledger = ledger;
        this.untouched = untouched;
    }

    /**
     * Looks at what a build will be made from; to be done before anything of it is read.
     *
     * @param asked the options, in words
     * @param revision the commit of the content, which only pages say that are made each time; null where there is none
     * @param program the program's file
     * @return empty where something is missing, which the build itself will say
     */
    public static Optional<LastBuild> before(
            String asked, @Nullable String revision, Path program, Path content, Path templates, Path out, Jobs jobs) {
        Path site = out.toAbsolutePath().normalize();
        @Nullable Path name = site.getFileName();
        if (name == null) {
            return Optional.empty();
        }
        try {
            Sources sources = Sources.of(
                    asked + " " + Runtime.version(),
                    String.valueOf(revision),
                    program,
                    content.toAbsolutePath(),
                    templates.toAbsolutePath(),
                    jobs);
            Path file = site.resolveSibling("." + name + ".last-build");
            @Nullable Ledger ledger = ledger(file);
            Set<String> untouched = ledger == null ? Set.of() : untouched(ledger, site, jobs);
            return Optional.of(new LastBuild(file, site, sources, ledger, untouched));
        } catch (IOException | UncheckedIOException missing) {
            return Optional.empty();
        }
    }

    private static @Nullable Ledger ledger(Path file) {
        try {
            return Files.exists(file) ? Ledger.read(file) : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static Set<String> untouched(Ledger ledger, Path site, Jobs jobs) {
        List<String> paths = List.copyOf(ledger.files().keySet());
        List<Long> stamps = jobs.map(paths, path -> stamp(site.resolve(path)));
        Set<String> untouched = new HashSet<>();
        for (int i = 0; i < paths.size(); i++) {
            Ledger.Entry entry = ledger.files().get(paths.get(i));
            if (entry != null && entry.stamp() == stamps.get(i)) {
                untouched.add(paths.get(i));
            }
        }
        return untouched;
    }

    private static long stamp(Path file) {
        try {
            return Stamps.of(file);
        } catch (UncheckedIOException gone) {
            return 0;
        }
    }

    /** How the last build ended, if it was made from the same and its site is as it left it. */
    public Optional<Outcome> ifSame() {
        return Optional.ofNullable(ledger)
                .filter(last -> last.sources() == sources.all()
                        && untouched.size() == last.files().size())
                .map(Ledger::outcome);
    }

    /** The numbers of what this build's files are made from. */
    public Inputs inputs(Timeline timeline, SitePlan plan) {
        return new Inputs(sources, timeline, plan);
    }

    /** Whether a file of the site is as the last build left it, and this one would make the same. */
    public boolean has(String path, long inputs) {
        if (ledger == null || inputs == Inputs.ALWAYS || ledger.common() != sources.common()) {
            return false;
        }
        Ledger.Entry entry = ledger.files().get(path);
        return entry != null && entry.inputs() == inputs && untouched.contains(path);
    }

    /**
     * Keeps how the build from these sources ended.
     *
     * @param inputs every file of the site, by what it was made from
     */
    public void keep(Outcome outcome, Map<String, Long> inputs, Jobs jobs) {
        List<String> paths = new ArrayList<>(inputs.keySet());
        try {
            List<Long> stamps = jobs.map(paths, path -> Stamps.of(site.resolve(path)));
            Map<String, Ledger.Entry> files = new HashMap<>();
            for (int i = 0; i < paths.size(); i++) {
                files.put(paths.get(i), new Ledger.Entry(stamps.get(i), inputs.getOrDefault(paths.get(i), 0L)));
            }
            new Ledger(sources.all(), sources.common(), files, outcome).write(file);
        } catch (IOException | UncheckedIOException cannotBeKept) {
            forget();
        }
    }

    /** Sees to it that the next build does all its work. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // It is of another build than this one, whose site it does not know.
        }
    }
}
