package org.saheltimeline.preview;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saheltimeline.BuildOptions;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.problem.SourceLines;
import org.saheltimeline.site.BuiltSite;
import org.saheltimeline.watch.Changes;

/** That the preview shows what a build writes, file by file. */
class PreviewSiteTest {

    private static final String SCRIPT =
            "<script src=\"/-/preview.js\" data-page=\"[0-9a-f]{32}\" data-style=\"[0-9a-f]{32}\" defer></script>\n";

    @Test
    void everyFileIsWhatABuildWritesButForTheScript() throws IOException {
        Path built = BuiltSite.get().folder();
        BuildOptions options = BuiltSite.options(built);
        List<String> differ = new ArrayList<>();
        int pages = 0;
        try (Jobs jobs = new Jobs(2);
                Stream<Path> all = Files.walk(built)) {
            LiveSite live = new LiveSite(options, jobs);
            State state = live.update(new Changes(Set.of(), true, false));
            PreviewSite site = new PreviewSite(
                    new StateJson(options, Clock.systemUTC()),
                    new ErrorPage(() -> new SourceLines(options.content(), options.templates())),
                    problem -> differ.add(problem.toString()));
            site.show(state);
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = built.relativize(file).toString().replace('\\', '/');
                if (path.startsWith(".") || (path.startsWith("cards/") && !path.startsWith("cards/site-"))) {
                    continue; // the build's own notes, which are not the site's; and pictures, of which a few will do
                }
                String wanted = Files.readString(file, ISO_8859_1);
                String served = new String(site.answer(path, "").body(), ISO_8859_1);
                String plain = served.replaceFirst(SCRIPT, "");
                pages += plain.equals(served) ? 0 : 1;
                if (!plain.equals(wanted)) {
                    differ.add(path);
                }
            }
        }
        assertThat(differ).isEmpty();
        assertThat(pages).as("pages that had the script").isGreaterThan(1000);
    }

    @Test
    void nothingOfThePreviewIsInABuild() throws IOException {
        try (Stream<Path> all = Files.walk(BuiltSite.get().folder())) {
            assertThat(all.filter(file -> file.toString().endsWith("index.html"))
                            .limit(300))
                    .noneMatch(PreviewSiteTest::speaksOfThePreview);
        }
    }

    private static boolean speaksOfThePreview(Path file) {
        try {
            return Files.readString(file, ISO_8859_1).contains("preview.js");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
