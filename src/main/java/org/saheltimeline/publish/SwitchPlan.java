package org.saheltimeline.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The fewest renames that make the site the new one.
 *
 * <p>A few changes are made file by file. Where there are many in one folder at the top of the site, the folder gives
 * way as a whole to a new one, in which the files that did not change are second names of those that are there; unless
 * somebody else keeps something in it. So the time during which the site is neither the old nor the new is a few
 * renames, however large the site is.
 */
final class SwitchPlan {

    /** How many files of a folder are renamed one by one. */
    static final int FEW = 32;

    private final Path site;
    private final Path fresh;
    private final Manifest before;
    private final Manifest now;
    private final Set<String> written;
    private final List<Step> steps = new ArrayList<>();

    /**
     * A plan.
     *
     * @param fresh the folder of the new and changed files
     * @param written the paths of these
     */
    SwitchPlan(Path site, Path fresh, Manifest before, Manifest now, Set<String> written) {
        this.site = site;
        this.fresh = fresh;
        this.before = before;
        this.now = now;
        this.written = written;
    }

    List<Step> steps() throws IOException {
        Set<String> gone = new TreeSet<>(before.files());
        gone.removeAll(now.files());
        gone.removeIf(file -> !isInTheSite(file));
        Set<String> names = new TreeSet<>(Folders.names(fresh));
        gone.forEach(file -> names.add(file.substring(0, Math.max(0, file.indexOf('/')))));
        names.remove("");
        for (String name : names) {
            Predicate<String> within = file -> file.startsWith(name + "/");
            if (isMore(FEW, within, gone) && isAllOurs(name) && complete(within)) {
                boolean comes = Files.exists(fresh.resolve(name));
                steps.add(new Step(comes ? Step.Kind.REPLACE : Step.Kind.REMOVE, name));
                gone.removeIf(within);
            } else if (Files.exists(fresh.resolve(name))) {
                add(name);
            }
        }
        gone.forEach(file -> steps.add(new Step(Step.Kind.REMOVE, file)));
        return steps;
    }

    private boolean isMore(int few, Predicate<String> within, Set<String> gone) {
        return Stream.concat(written.stream(), gone.stream())
                        .filter(within)
                        .limit(few + 1L)
                        .count()
                > few;
    }

    /** Whether a path of the manifest, which anybody may have written, leads to a file below the site's folder. */
    private boolean isInTheSite(String file) {
        Path path = site.resolve(file).normalize();
        return path.startsWith(site.normalize()) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private void add(String path) throws IOException {
        Path coming = fresh.resolve(path);
        Path there = site.resolve(path);
        if (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            steps.add(new Step(Step.Kind.ADD, path));
        } else if (Files.isDirectory(coming) && Files.isDirectory(there)) {
            for (String name : Folders.names(coming)) {
                add(path + "/" + name);
            }
        } else if (Files.isDirectory(coming) || Files.isDirectory(there)) {
            throw new FileSystemException(
                    there.toString(), null, "somebody put this in the way while the site was built");
        } else {
            steps.add(new Step(Step.Kind.REPLACE, path));
        }
    }

    private boolean isAllOurs(String name) throws IOException {
        Path folder = site.resolve(name);
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Folders.files(folder).stream().allMatch(file -> before.has(name + "/" + file));
    }

    /** Gives the new folder the files of the old that stay as they are; false where the disk has no second names. */
    private boolean complete(Predicate<String> within) throws IOException {
        List<Path> made = new ArrayList<>();
        for (String file : now.files()) {
            if (within.test(file) && !written.contains(file)) {
                Path link = fresh.resolve(file);
                Files.createDirectories(link.resolve("..").normalize());
                if (!Links.make(link, site.resolve(file))) {
                    for (Path unneeded : made) {
                        Files.delete(unneeded);
                    }
                    return false;
                }
                made.add(link);
            }
        }
        return true;
    }
}
