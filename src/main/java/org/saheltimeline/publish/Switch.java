package org.saheltimeline.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Takes the site from one build to the next by renaming, and back where that fails.
 *
 * <p>What gives way waits in the folder of the old until the switch is over, so that each step can be taken back by
 * this process or, if it is killed, by the next. A step taken twice, or taken back without having been taken, changes
 * nothing.
 */
final class Switch {

    private final Path site;
    private final Path fresh;
    private final Path old;
    private final Journal journal;

    /**
     * A switch.
     *
     * @param fresh the folder with what comes
     * @param old the folder for what goes
     */
    Switch(Path site, Path fresh, Path old, Journal journal) {
        this.site = site;
        this.fresh = fresh;
        this.old = old;
        this.journal = journal;
    }

    /**
     * Takes all steps or none.
     *
     * @throws IOException if the disk refuses one; the site is then as it was, or the journal stays for the next build
     */
    void run(List<Step> steps) throws IOException {
        if (steps.isEmpty()) {
            return;
        }
        begin(steps);
        try {
            for (Step step : steps) {
                take(step);
            }
        } catch (IOException failure) {
            takeBackAfter(failure, steps);
            throw failure;
        }
        journal.remove();
    }

    /** All that comes before the first step, and that the disk has to have when it is taken. */
    void begin(List<Step> steps) throws IOException {
        for (Step step : steps) {
            prepare(step);
        }
        journal.write(steps);
    }

    private void takeBackAfter(IOException failure, List<Step> steps) {
        try {
            takeBack(steps);
        } catch (IOException another) {
            failure.addSuppressed(another);
        }
    }

    /** Takes back what a killed build began. */
    void recover() throws IOException {
        Optional<List<Step>> begun = journal.read();
        if (begun.isPresent()) {
            takeBack(begun.get());
        } else {
            journal.remove();
        }
    }

    /** Makes sure that a step can be taken back before the first is taken: a file that gives way gets a second name. */
    private void prepare(Step step) throws IOException {
        if (step.kind() == Step.Kind.ADD) {
            return;
        }
        Path there = site.resolve(step.path());
        Path kept = old.resolve(step.path());
        Files.createDirectories(kept.resolve("..").normalize());
        if (step.kind() == Step.Kind.REPLACE && Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)) {
            Links.make(kept, there); // where the disk knows no links, the file is renamed when its step is taken
        }
    }

    void take(Step step) throws IOException {
        Path there = site.resolve(step.path());
        Path kept = old.resolve(step.path());
        if (step.kind() == Step.Kind.ADD && exists(there)) {
            throw new FileAlreadyExistsException(there.toString(), null, "somebody made this while the site was built");
        }
        if (step.kind() != Step.Kind.ADD && exists(there) && !exists(kept)) {
            move(there, kept);
        }
        if (step.kind() != Step.Kind.REMOVE) {
            move(fresh.resolve(step.path()), there);
        }
    }

    private void takeBack(List<Step> steps) throws IOException {
        for (int i = steps.size() - 1; i >= 0; i--) {
            takeBack(steps.get(i));
        }
        journal.remove();
    }

    private void takeBack(Step step) throws IOException {
        Path there = site.resolve(step.path());
        Path kept = old.resolve(step.path());
        Path coming = fresh.resolve(step.path());
        boolean isFolder = Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS);
        if (step.kind() == Step.Kind.ADD ? exists(there) && !exists(coming) : isFolder && exists(kept)) {
            move(there, coming);
        }
        if (step.kind() != Step.Kind.ADD && exists(kept)) {
            move(kept, there);
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
