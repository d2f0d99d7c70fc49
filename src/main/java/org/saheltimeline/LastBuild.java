package org.saheltimeline;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Severity;
import org.saheltimeline.publish.Stamps;

/**
 * What the last build into a folder was made with and how it ended: another with the same would change nothing.
 *
 * <p>The same are the options, the program, and every file of the content, the templates and the site, by size and
 * times. It is kept beside the site, not in it: it says nothing to readers. Without the file, or where it cannot be
 * kept, a build does all its work.
 */
final class LastBuild {

    private final Path file;
    private final Path site;
    private final String sources;

    private LastBuild(Path file, Path site, String sources) {
        this.file = file;
        this.site = site;
        this.sources = sources;
    }

    /**
     * Looks at what a build will be made from; to be done before anything of it is read.
     *
     * @param program the program's file
     * @return empty where something is missing, which the build itself will say
     */
    static Optional<LastBuild> before(BuildOptions options, Path program, Jobs jobs) {
        Path site = options.out().toAbsolutePath().normalize();
        @Nullable Path name = site.getFileName();
        if (name == null) {
            return Optional.empty();
        }
        try {
            // All options, whether or not they change a page: a new one cannot be forgotten here.
            String asked = options + " " + Runtime.version();
            String sources = asked + "\n" + stamps(sources(options, program), jobs);
            return Optional.of(new LastBuild(site.resolveSibling("." + name + ".last-build"), site, sources));
        } catch (IOException | UncheckedIOException missing) {
            return Optional.empty();
        }
    }

    private static List<Path> sources(BuildOptions options, Path program) throws IOException {
        List<Path> files = new ArrayList<>(List.of(program));
        files.addAll(Stamps.files(options.content().toAbsolutePath()));
        files.addAll(Stamps.files(options.templates().toAbsolutePath()));
        return files;
    }

    /** How the last build ended, if it was made from the same and its site is as it left it. */
    Optional<BuildResult> ifSame(Jobs jobs) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            boolean same = text(in).equals(sources) && text(in).equals(site(jobs));
            return same ? Optional.of(result(in)) : Optional.empty();
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Keeps how the build from these sources ended, unless it lacked something that the machine may have by then. */
    void keep(BuildResult result, Jobs jobs) {
        if (result.problems().stream().anyMatch(problem -> problem.rule().equals(Previews.RULE))) {
            forget();
            return;
        }
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            put(out, sources);
            put(out, site(jobs));
            put(out, result);
        } catch (IOException | UncheckedIOException cannotBeKept) {
            // The next build does all its work.
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // It is of another build than this one, whose site it does not know.
        }
    }

    private String site(Jobs jobs) throws IOException {
        return stamps(Stamps.files(site), jobs);
    }

    private static String stamps(List<Path> files, Jobs jobs) {
        return String.join("\n", jobs.map(files, Stamps::of));
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void put(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static BuildResult result(DataInputStream in) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            problems.add(new Problem(
                    Severity.valueOf(text(in)),
                    text(in),
                    new Place(text(in), in.readInt(), in.readInt()),
                    text(in),
                    text(in)));
        }
        return new BuildResult(problems, true, in.readInt(), in.readInt(), in.readInt(), 0);
    }

    private static void put(DataOutputStream out, BuildResult result) throws IOException {
        out.writeInt(result.problems().size());
        for (Problem problem : result.problems()) {
            put(out, problem.severity().name());
            put(out, problem.rule());
            put(out, problem.place().file());
            out.writeInt(problem.place().line());
            out.writeInt(problem.place().column());
            put(out, problem.message());
            put(out, problem.mend());
        }
        out.writeInt(result.events());
        out.writeInt(result.articles());
        out.writeInt(result.pages());
    }
}
