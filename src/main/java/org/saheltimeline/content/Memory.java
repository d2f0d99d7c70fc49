package org.saheltimeline.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saheltimeline.jobs.Jobs;
import org.saheltimeline.problem.Problem;
import org.saheltimeline.problem.Problems;

/**
 * What files of one kind said when they were last read, so that only those that have changed are read again. Used by
 * one thread at a time.
 *
 * @param <K> what names a file, or the files that are read together
 */
final class Memory<K, T> {

    private final boolean keeps;
    private final Function<K, Collection<Path>> files;
    private final Map<K, Read<T>> known = new HashMap<>();

    /** What was read, with its problems, and how the files were at that time. */
    private record Read<T>(List<Stamp> stamps, T result, List<Problem> problems) {}

    /** By what a file is known to have changed; null attributes where it is not there. */
    private record Stamp(
            long size, @Nullable FileTime time, @Nullable Object key) {

        private static final Stamp NONE = new Stamp(0, null, null);

        static Stamp of(Path file) {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(now.size(), now.lastModifiedTime(), now.fileKey());
            } catch (IOException gone) {
                return NONE;
            }
        }
    }

    /**
     * A memory of one kind of files.
     *
     * @param keeps whether it remembers at all; what is read but once needs no memory
     * @param files those that a key names
     */
    Memory(boolean keeps, Function<K, Collection<Path>> files) {
        this.keeps = keeps;
        this.files = files;
    }

    /**
     * Reads everything that is not known or is no longer as it was; the results are in the keys' order.
     *
     * @param look whether to look at every file, and not only at those that were forgotten
     */
    List<T> read(List<K> keys, boolean look, Jobs jobs, BiFunction<K, Problems, T> reader, Problems problems) {
        if (!keeps) {
            return jobs.map(keys, key -> reader.apply(key, problems));
        }
        List<Boolean> current = look
                ? jobs.map(keys, this::isCurrent)
                : keys.stream().map(known::containsKey).toList();
        List<K> changed = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!current.get(i)) {
                changed.add(keys.get(i));
            }
        }
        List<Read<T>> anew = jobs.map(changed, key -> read(key, reader));
        for (int i = 0; i < changed.size(); i++) {
            known.put(changed.get(i), anew.get(i));
        }
        if (known.size() > keys.size()) {
            known.keySet().retainAll(Set.copyOf(keys));
        }
        List<T> results = new ArrayList<>(keys.size());
        for (K key : keys) {
            Read<T> read = known.get(key);
            if (read == null) {
                throw new IllegalStateException("just read, and not known: " + key);
            }
            read.problems().forEach(problems::add);
            results.add(read.result());
        }
        return results;
    }

    /** Sees to it that these files are read again. */
    void forget(Set<Path> changed) {
        known.keySet().removeIf(key -> files.apply(key).stream().anyMatch(changed::contains));
    }

    void forgetAll() {
        known.clear();
    }

    private boolean isCurrent(K key) {
        Read<T> read = known.get(key);
        return read != null && read.stamps().equals(stamps(key));
    }

    /** The stamp comes first: a file that changes while it is read looks changed the next time. */
    private Read<T> read(K key, BiFunction<K, Problems, T> reader) {
        List<Stamp> stamps = stamps(key);
        Problems own = new Problems();
        T result = reader.apply(key, own);
        return new Read<>(stamps, result, own.sorted());
    }

    private List<Stamp> stamps(K key) {
        return files.apply(key).stream().map(Stamp::of).toList();
    }
}
