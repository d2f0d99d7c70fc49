package org.saheltimeline.content;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.saheltimeline.problem.Place;
import org.saheltimeline.problem.Problems;

/**
 * What files there are in a content folder, by kind; each list by path.
 *
 * @param root the content folder
 */
record ContentFiles(
        Path root, List<Path> events, List<Path> articles, List<Path> pages, List<Path> stories, List<Path> months) {

    private static final Set<String> FOLDERS = Set.of("events", "articles", "pages", "stories", "months");
    private static final Set<String> FILES =
            Set.of("site.yaml", "actors.yaml", "places.yaml", "publishers.yaml", "topics.yaml");

    /**
     * Looks for files. What is hidden and editors' copies are passed over; any other file that is of no kind is a
     * problem, since somebody meant it to be read.
     *
     * @throws IOException if the folder is not there or cannot be read
     */
    static ContentFiles in(Path root, Problems problems) throws IOException {
        ContentFiles files = new ContentFiles(
                root, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        OddFiles odd = new OddFiles(root, problems);
        try (Stream<Path> children = Files.list(root)) {
            for (Path child : children.filter(ContentFiles::counts).sorted().toList()) {
                String name = child.getFileName().toString();
                if (!FOLDERS.contains(name) && !FILES.contains(name)) {
                    files.unknown(child, problems);
                } else if (FOLDERS.contains(name)) {
                    odd.passesAsFolder(child);
                }
            }
        }
        files.collect("events", ".yaml", files.events, problems);
        files.collect("articles", ".md", files.articles, problems);
        files.collect("pages", ".md", files.pages, problems);
        files.collect("stories", ".md", files.stories, problems);
        files.collect("months", ".yaml", files.months, problems);
        return files;
    }

    /** Whether these are files that were read and are still there, or such as are passed over. */
    boolean wereAndAre(Set<Path> changed) {
        return changed.stream()
                .filter(ContentFiles::counts)
                .allMatch(file -> isKnown(file) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    }

    private boolean isKnown(Path file) {
        return (FILES.contains(String.valueOf(file.getFileName())) && root.equals(file.getParent()))
                || Stream.of(events, articles, pages, stories, months).anyMatch(list -> list.contains(file));
    }

    /** A file's path below the content folder, with forward slashes. */
    static String name(Path root, Path file) {
        return root.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private void collect(String folder, String ending, List<Path> into, Problems problems) throws IOException {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> found = new ArrayList<>();
        OddFiles odd = new OddFiles(root, problems);
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path sub, BasicFileAttributes attributes) {
                return counts(sub) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (counts(file) && (attributes.isRegularFile() || odd.passes(file))) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                odd.unreadable(file, failure);
                return FileVisitResult.CONTINUE;
            }
        });
        found.stream().sorted().forEach(file -> {
            if (file.getFileName().toString().endsWith(ending)) {
                into.add(file);
            } else {
                unknown(file, problems);
            }
        });
    }

    private void unknown(Path file, Problems problems) {
        problems.error(
                "unknown-file",
                Place.start(name(root, file)),
                "nothing reads this file",
                "content is " + String.join(", ", FILES.stream().sorted().toList())
                        + ", events/…/ID.yaml, articles/…/ID.LANG.md, pages/ID.LANG.md, stories/TOPIC.LANG.md"
                        + " and months/YYYY-MM.yaml; move anything else out");
    }

    private static boolean counts(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith("~");
    }
}
