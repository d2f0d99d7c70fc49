package org.saheltimeline.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes slightly wrong YAML out of right YAML, the same for the same seed. */
final class Mutants {

    private static final String[] PIECES = {
        " ",
        "  ",
        "\n",
        ":",
        ": ",
        "- ",
        "-",
        "#",
        " #",
        "\"",
        "'",
        "''",
        "\\",
        "\\\"",
        "[",
        "]",
        "{",
        "}",
        ", ",
        ",",
        "|",
        "|-",
        "|+",
        ">",
        "&",
        "*",
        "!",
        "?",
        "? ",
        "%",
        "@",
        "\t",
        "\r\n",
        "---\n",
        "...\n",
        "é",
        "😀",
        "\u00A0",
        "ال",
        "~",
        "null",
        "<<",
        "a",
        "b: c",
        "\n  ",
        "\n\n",
        "- a\n",
        "|\n  x\n",
        "{a: b}",
        "[a, b]",
        "0",
        "=",
        "://"
    };

    private final Random random;
    private final List<String> sources;

    Mutants(long seed, List<String> sources) {
        this.random = new Random(seed);
        this.sources = sources;
    }

    String next() {
        String text = oneOf(sources);
        for (int i = random.nextInt(4); i >= 0; i = i / 2 - 1) {
            text = random.nextBoolean() ? changedInside(text) : changedByLine(text);
        }
        return text;
    }

    private String changedInside(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(3));
        String inserted = random.nextInt(3) == 0 ? "" : oneOf(Arrays.asList(PIECES));
        return text.substring(0, from) + inserted + text.substring(to);
    }

    private String changedByLine(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(7)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size() + 1), line);
            case 2 -> lines.set(at, " ".repeat(1 + random.nextInt(3)) + line);
            case 3 -> lines.set(at, line.startsWith(" ") ? line.substring(1) : line.strip());
            case 4 -> lines.set(at, line + " ".repeat(random.nextInt(3)) + oneOf(Arrays.asList(PIECES)));
            case 5 -> lines.add(at, oneOf(Arrays.asList(oneOf(sources).split("\n", -1))));
            default -> lines.add(at, " ".repeat(random.nextInt(6)) + (random.nextBoolean() ? "" : "# note"));
        }
        return String.join("\n", lines);
    }

    private String oneOf(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
