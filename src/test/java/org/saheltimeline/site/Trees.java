package org.saheltimeline.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Folders with all that is in them. */
public final class Trees {

    private Trees() {}

    /** The files of a folder, by path. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What is in the files, by their paths below the folder; a character a byte, which shows where two differ. */
    public static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (Path file : files(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            all.put(path, new String(Files.readAllBytes(file), ISO_8859_1));
        }
        return all;
    }

    /** Copies a folder's files into another, over those that it has. */
    public static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.write(target, Files.readAllBytes(file));
        }
    }

    /** Changes the lines of a folder's files whose names end so. */
    public static void edit(Path folder, String ending, UnaryOperator<Stream<String>> lines) throws IOException {
        for (Path file : files(folder)) {
            if (file.toString().endsWith(ending)) {
                Files.write(file, lines.apply(Files.readAllLines(file).stream()).toList());
            }
        }
    }
}
