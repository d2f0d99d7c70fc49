package org.saheltimeline.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;

/** The cases of {@code yaml-corpus.txt}. */
final class YamlCorpus {

    /**
     * A case.
     *
     * @param plain whether the fast reader must read it
     * @param problems what the full reader must find, as {@link #line} puts it
     */
    record Case(String name, boolean plain, String text, List<String> problems) {
        @Override
        public String toString() {
            return name;
        }
    }

    private YamlCorpus() {}

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        String[] parts = ("\n" + resource()).split("\n=== ", -1);
        for (int i = 1; i < parts.length; i++) {
            int lineEnd = parts[i].indexOf('\n');
            String head = lineEnd < 0 ? parts[i] : parts[i].substring(0, lineEnd);
            String text = lineEnd < 0 ? "" : parts[i].substring(lineEnd + 1) + "\n";
            int colon = head.indexOf(": ");
            List<String> problems =
                    text.lines().filter(line -> line.startsWith(">>> ")).toList();
            String yaml = unmarked(text.replaceAll("(?m)^>>> .*\n", ""));
            cases.add(new Case(head.substring(colon + 2), head.startsWith("plain"), yaml, problems));
        }
        return cases;
    }

    private static String unmarked(String text) {
        return text.replace("␃\n", "").replace('→', '\t').replace('␠', ' ').replace('␍', '\r');
    }

    private static String resource() {
        try (InputStream in = YamlCorpus.class.getResourceAsStream("yaml-corpus.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A problem as the corpus has it. */
    static String line(Problem problem) {
        Place place = problem.place();
        return ">>> " + place.line() + ":" + place.column() + " " + problem.rule() + ": " + problem.message() + " -- "
                + problem.mend();
    }

    /** A text as a file, as if it had been read from the disk. */
    static SourceFile file(String text) {
        return SourceFile.of("x.yaml", text.getBytes(UTF_8), new Problems()).orElseThrow();
    }
}
