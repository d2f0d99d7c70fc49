package org.saheltimeline.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The registries of the cases and one of their events many times: enough pages that folders give way as a whole. */
final class SmallContent {

    private static final Path CASES = Path.of("src", "test", "cases");
    private static final int EVENTS = 40;

    private SmallContent() {}

    /** Makes the content folder. */
    static void in(Path folder) throws IOException {
        Path events = Files.createDirectories(folder.resolve("events").resolve("2023"));
        List<Path> registries;
        try (Stream<Path> all = Files.list(CASES.resolve("common").resolve("content"))) {
            registries = all.filter(Files::isRegularFile).toList();
        }
        for (Path registry : registries) {
            Files.copy(registry, folder.resolve(registry.getFileName()));
        }
        Path event = CASES.resolve("as-of/content/events/2023/2023-10-03-mourning.yaml");
        for (int i = 0; i < EVENTS; i++) {
            Files.copy(event, events.resolve("2023-10-03-mourning-" + i + ".yaml"));
        }
    }
}
