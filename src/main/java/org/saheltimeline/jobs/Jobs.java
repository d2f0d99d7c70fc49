package org.saheltimeline.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Some threads that share out lists of work.
 *
 * <p>Each takes the next item when it is done with the last, so that none idles while there is work. The first
 * exception ends the rest and is thrown to the caller as it is, once no thread is at work any more.
 */
public final class Jobs implements AutoCloseable {

    private final int count;
    private final ExecutorService threads;

    /**
     * Starts the threads.
     *
     * @param count how many, at least one
     */
    public Jobs(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, "timeline-job");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** As many as the machine has cores. */
    public static Jobs perCore() {
        return new Jobs(Runtime.getRuntime().availableProcessors());
    }

    /** Does something with each item, in no order; returns when all are done. */
    public <T> void forEach(List<T> items, Consumer<? super T> work) {
        AtomicInteger next = new AtomicInteger();
        int workers = Math.min(count, items.size());
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            running.add(threads.submit(() -> takeItems(items, work, next)));
        }
        List<Throwable> failures = running.stream().flatMap(Jobs::await).toList();
        if (!failures.isEmpty()) {
            throw rethrown(failures.get(0));
        }
    }

    /** Makes something of each item; the results are in the items' order. */
    public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(items.size());
        forEach(IntStream.range(0, items.size()).boxed().toList(), i -> results.set(i, work.apply(items.get(i))));
        return IntStream.range(0, items.size()).mapToObj(results::get).toList();
    }

    /**
     * Begins something that one thread does while the caller goes on.
     *
     * @return gives its result, and waits for it where it is not there yet; throws what it threw
     */
    public <T> Supplier<T> begin(Supplier<T> work) {
        CompletableFuture<T> running = CompletableFuture.supplyAsync(work, threads);
        return () -> {
            try {
                return running.join();
            } catch (CompletionException failure) {
                throw failure.getCause() == null ? failure : rethrown(failure.getCause());
            }
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static <T> void takeItems(List<T> items, Consumer<? super T> work, AtomicInteger next) {
        try {
            for (int at = next.getAndIncrement(); at < items.size(); at = next.getAndIncrement()) {
                work.accept(items.get(at));
            }
        } catch (Throwable failure) {
            next.set(items.size());
            throw failure;
        }
    }

    /** Waits for the thread's end; what it failed with, if it did. */
    private static Stream<Throwable> await(Future<?> future) {
        try {
            future.get();
            return Stream.empty();
        } catch (ExecutionException failure) {
            return Stream.ofNullable(failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return Stream.of(new IllegalStateException("interrupted", interruption));
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof RuntimeException exception) {
            return exception;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(cause);
    }
}
