package org.saheltimeline.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Watches folders with all that is in them, for one thread at a time.
 *
 * <p>The first change is told at once; when many files change together, those that follow are waited for. A folder that
 * comes is watched from then on, and is told as {@link Changes#more}, since files may have come into it before that. A
 * watched folder may be deleted and come back. Where the machine does not tell of changes, each second is one.
 */
public final class Watcher implements AutoCloseable {

    /** So many files at once are not one person's saving. */
    private static final int FEW = 3;

    /** How long it has to be quiet for a burst to be over, in milliseconds, and how many times that is waited for. */
    private static final int QUIET = 60;

    private static final int PATIENCE = 25;

    private final List<Path> roots;
    private final WatchService service;
    /** The watched folders, each under all names by which its files are told. */
    private final Map<WatchKey, Set<Path>> folders = new HashMap<>();

    private final Set<Path> files = new HashSet<>();
    private boolean more;
    private boolean lost;
    private boolean looks;

    /**
     * Begins to watch.
     *
     * @param roots folders, which need not be there yet
     */
    public Watcher(List<Path> roots) throws IOException {
        this.roots = List.copyOf(roots);
        this.service = roots.get(0).getFileSystem().newWatchService();
        this.looks = service.getClass().getSimpleName().contains("Polling");
        roots.forEach(this::watchRoot);
        more = false;
    }

    /** Waits for the next changes. */
    public Changes next() throws InterruptedException {
        while (isQuiet()) {
            WatchKey key = service.poll(1, TimeUnit.SECONDS);
            if (key != null) {
                take(key);
                takeWaiting();
            } else {
                more |= looks;
            }
            roots.stream().filter(this::isMissed).forEach(this::watchRoot);
        }
        if (files.size() > FEW || more || lost) {
            gather();
        }
        return taken();
    }

    /** The changes of the next moments, if there are any. */
    public Optional<Changes> soon(int milliseconds) throws InterruptedException {
        WatchKey key = service.poll(milliseconds, TimeUnit.MILLISECONDS);
        if (key != null) {
            take(key);
            takeWaiting();
        }
        return isQuiet() ? Optional.empty() : Optional.of(next());
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isQuiet() {
        return files.isEmpty() && !more && !lost;
    }

    private Changes taken() {
        Changes changes = new Changes(files, more, lost);
        files.clear();
        more = false;
        lost = false;
        return changes;
    }

    private void gather() throws InterruptedException {
        for (int i = 0; i < PATIENCE; i++) {
            WatchKey key = service.poll(QUIET, TimeUnit.MILLISECONDS);
            if (key == null) {
                return;
            }
            take(key);
            takeWaiting();
        }
    }

    private void takeWaiting() {
        for (WatchKey key = service.poll(); key != null; key = service.poll()) {
            take(key);
        }
    }

    private void take(WatchKey key) {
        Set<Path> names = folders.getOrDefault(key, Set.of());
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == OVERFLOW) {
                lost = true;
            } else {
                names.forEach(name -> changed(name.resolve((Path) event.context()), event.kind()));
            }
        }
        if (!key.reset()) {
            folders.remove(key);
            more |= names.stream().anyMatch(this::isBelowRoots);
        }
    }

    private void changed(Path path, WatchEvent.Kind<?> kind) {
        if (!isBelowRoots(path)) {
            return;
        }
        if (kind == ENTRY_CREATE && Files.isDirectory(path)) {
            watchAll(path);
        } else if (kind != ENTRY_MODIFY || !Files.isDirectory(path)) {
            files.add(path);
        }
    }

    private boolean isBelowRoots(Path path) {
        return roots.stream().anyMatch(path::startsWith);
    }

    private boolean isMissed(Path root) {
        return folders.values().stream().noneMatch(names -> names.contains(root)) && Files.isDirectory(root);
    }

    /** Watches a root, and the folder that it is in, which tells when it comes back. */
    private void watchRoot(Path root) {
        Path parent = root.toAbsolutePath().normalize().getParent();
        if (parent != null && Files.isDirectory(parent)) {
            watch(parent, root.resolveSibling(""));
        }
        if (Files.isDirectory(root)) {
            watchAll(root);
        }
    }

    private void watchAll(Path folder) {
        more = true;
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(Files::isDirectory).forEach(each -> watch(each, each));
        } catch (IOException | UncheckedIOException gone) {
            more = true; // gone again, or in the making: told by the folder around it
        }
    }

    private void watch(Path folder, Path name) {
        try {
            WatchKey key = folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
            folders.computeIfAbsent(key, k -> new HashSet<>()).add(name);
        } catch (IOException e) {
            looks |= Files.isDirectory(folder); // no more watches are to be had
        }
    }
}
