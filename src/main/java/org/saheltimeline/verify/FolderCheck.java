package org.saheltimeline.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.publish.Checksums;

/** Compares a folder with its list of checksums. */
public final class FolderCheck {

    private final Path site;

    public FolderCheck(Path site) {
        this.site = site;
    }

    /**
     * Reads every file.
     *
     * @throws IOException if there is no list or it cannot be read
     */
    public Verification run() throws IOException {
        Path list = site.resolve(Checksums.NAME);
        if (Files.isDirectory(site) && !Files.exists(list)) {
            throw new FileSystemException(list.toString(), null, "there is none; build the site with --publish");
        }
        if (Files.size(list) > SumList.LARGEST) {
            throw new FileSystemException(list.toString(), null, "is too large for a list of checksums");
        }
        Map<String, String> sums = SumList.read(Files.readAllBytes(list));
        List<Finding> findings = new ArrayList<>();
        try (Jobs jobs = Jobs.perCore()) {
            jobs.map(List.copyOf(sums.entrySet()), this::check).forEach(finding -> finding.ifPresent(findings::add));
        }
        for (String path : files()) {
            if (!sums.containsKey(path) && !path.startsWith(".timeline-") && !path.equals(Checksums.NAME)) {
                findings.add(new Finding(Finding.Kind.EXTRA, path, ""));
            }
        }
        return new Verification(sums.size(), findings);
    }

    private Optional<Finding> check(Map.Entry<String, String> sum) {
        Path file = site.resolve(sum.getKey());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new Finding(Finding.Kind.MISSING, sum.getKey(), ""));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Digest.of(in, Long.MAX_VALUE).equals(sum.getValue())
                    ? Optional.empty()
                    : Optional.of(new Finding(Finding.Kind.DIFFERS, sum.getKey(), ""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
