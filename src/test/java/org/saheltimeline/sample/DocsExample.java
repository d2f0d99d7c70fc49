package org.saheltimeline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saheltimeline.content.ContentReader;
import org.saheltimeline.content.Linker;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.model.Timeline;
import org.saheltimeline.problem.Problems;

/** The small site of docs/content.md, in which every field of the content occurs. */
public final class DocsExample {

    private static final Path DOCS = Path.of("docs/content.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("^```(?:yaml|markdown) content/(\\S+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private DocsExample() {}

    /** Its files by their paths, as the page has them. */
    public static Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher example = EXAMPLE.matcher(Files.readString(DOCS));
        while (example.find()) {
            files.put(example.group(1), example.group(2));
        }
        assertThat(files).hasSizeGreaterThan(8);
        return files;
    }

    /** Writes files below a folder. */
    public static void write(Map<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** The site, read from a folder that is empty. */
    public static Timeline timeline(Path folder) throws IOException {
        write(files(), folder);
        Problems problems = new Problems();
        try (Jobs jobs = new Jobs(1)) {
            return Linker.link(ContentReader.read(folder, jobs, problems).orElseThrow(), event -> true, problems);
        }
    }
}
