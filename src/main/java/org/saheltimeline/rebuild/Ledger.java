package org.saheltimeline.rebuild;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Severity;

/**
 * What a build leaves for the next, as it lies on the disk.
 *
 * @param sources of everything that the site was made from, see {@link Sources#all}
 * @param common see {@link Sources#common}
 * @param files those of the site, by their paths in it
 */
record Ledger(long sources, long common, Map<String, Entry> files, Outcome outcome) {

    private static final int FORM = 0x5A410002;

    /**
     * A file of the site.
     *
     * @param stamp of the file
     * @param inputs what it was made from, see {@link Inputs}
     */
    record Entry(long stamp, long inputs) {}

    Ledger {
        files = Map.copyOf(files);
    }

    /**
     * Reads a ledger.
     *
     * @throws IOException if there is none, or none of this form
     */
    static Ledger read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != FORM) {
                throw new IOException("another form");
            }
            long sources = in.readLong();
            long common = in.readLong();
            Map<String, Entry> files = new HashMap<>();
            for (int count = in.readInt(); count > 0; count--) {
                files.put(text(in), new Entry(in.readLong(), in.readLong()));
            }
            return new Ledger(sources, common, files, outcome(in));
        } catch (IllegalArgumentException broken) {
            throw new IOException("broken", broken);
        }
    }

    void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(FORM);
            out.writeLong(sources);
            out.writeLong(common);
            out.writeInt(files.size());
            for (Map.Entry<String, Entry> entry : files.entrySet()) {
                put(out, entry.getKey());
                out.writeLong(entry.getValue().stamp());
                out.writeLong(entry.getValue().inputs());
            }
            put(out, outcome);
        }
    }

    private static Outcome outcome(DataInputStream in) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            problems.add(new Problem(
                    Severity.valueOf(text(in)),
                    text(in),
                    new Place(text(in), in.readInt(), in.readInt()),
                    text(in),
                    text(in)));
        }
        return new Outcome(problems, in.readInt(), in.readInt(), in.readInt());
    }

    private static void put(DataOutputStream out, Outcome outcome) throws IOException {
        out.writeInt(outcome.problems().size());
        for (Problem problem : outcome.problems()) {
            put(out, problem.severity().name());
            put(out, problem.rule());
            put(out, problem.place().file());
            out.writeInt(problem.place().line());
            out.writeInt(problem.place().column());
            put(out, problem.message());
            put(out, problem.mend());
        }
        out.writeInt(outcome.events());
        out.writeInt(outcome.articles());
        out.writeInt(outcome.pages());
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void put(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
