package org.saheltimeline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.saheltimeline.publish.Publication;

/** A thousand files of 20 KB: into an empty folder, and over the same files. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(1)
@State(Scope.Thread)
public class WritingBenchmark {

    private static final int FILES = 1_000;

    private final byte[] bytes = new byte[20_000];
    private Path empty = Path.of("");
    private Path full = Path.of("");

    @Setup(Level.Invocation)
    public void makeFolders() throws IOException {
        new Random(1).nextBytes(bytes);
        empty = Files.createTempDirectory("writing-empty");
        full = Files.createTempDirectory("writing-full");
        write(full);
    }

    @TearDown(Level.Invocation)
    public void removeFolders() throws IOException {
        for (Path folder : List.of(empty, full)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    /** As the first build does. */
    @Benchmark
    public int intoAnEmptyFolder() {
        return write(empty);
    }

    /** As a build does that changes nothing: each file is read and compared. */
    @Benchmark
    public int overTheSameFiles() {
        return write(full);
    }

    private int write(Path folder) {
        try (Publication publication = Publication.into(folder)) {
            for (int i = 0; i < FILES; i++) {
                publication.put("events/event-" + i + "/index.html", bytes);
            }
            return publication.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
