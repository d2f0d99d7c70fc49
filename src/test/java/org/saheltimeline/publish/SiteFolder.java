package org.saheltimeline.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder for a site, which is not there yet, and a few words for what tests do with it. */
abstract class SiteFolder {

    @TempDir
    Path temp = Path.of("");

    Path site = Path.of("");

    @BeforeEach
    void chooseAFolder() {
        site = temp.resolve("site");
    }

    int build(Map<String, String> pages) throws IOException {
        try (Publication publication = Publication.into(site)) {
            pages.forEach((path, text) -> publication.put(path, text.getBytes(UTF_8)));
            return publication.finish();
        }
    }

    void put(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, text);
    }

    /** All files of the site and their texts, but for the manifest. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        List<Path> found;
        try (Stream<Path> all = Files.walk(site)) {
            found = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : found) {
            files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        files.remove(Manifest.NAME);
        return files;
    }
}
