package org.saheltimeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * How far a build is, and where its time went; others may look at it while it runs.
 *
 * <p>Steps follow one another, and their times add up to the whole. Work is shared out over threads: its times are
 * those of all threads together.
 */
public final class Progress {

    /**
     * Where time went.
     *
     * @param name of a step or a kind of work
     * @param count how many pieces of work; 0 for a step
     * @param nanos nanoseconds
     */
    public record Spent(String name, int count, long nanos) {}

    /** The part of all kinds of work that brings bytes to the disk, or finds them there. */
    public static final String WRITING = "writing";

    private final List<Spent> steps = new ArrayList<>();
    private final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final AtomicInteger done = new AtomicInteger();
    private volatile int total;
    private final LongSupplier clock;
    private volatile long since;

    /**
     * Begins the first step.
     *
     * @param clock nanoseconds since any moment; what makes a site asks no clock itself
     */
    public Progress(LongSupplier clock) {
        this.clock = clock;
        this.since = clock.getAsLong();
    }

    /** How many pieces of work there are in all; 0 while nobody knows yet. */
    public int total() {
        return total;
    }

    /** How many of them are done. */
    public int done() {
        return done.get();
    }

    /** For how many nanoseconds the present step has been going on. */
    public long sinceStep() {
        return clock.getAsLong() - since;
    }

    /** The steps in their order. */
    public List<Spent> steps() {
        return List.copyOf(steps);
    }

    /** Each kind of work, the longest first; its time is that of all threads. */
    public List<Spent> work() {
        return nanos.entrySet().stream()
                .map(kind -> new Spent(
                        kind.getKey(),
                        counts.getOrDefault(kind.getKey(), new LongAdder()).intValue(),
                        kind.getValue().sum()))
                .sorted(Comparator.comparing(Spent::nanos).reversed().thenComparing(Spent::name))
                .toList();
    }

    /** Ends a step: it took the time since the last one ended. */
    void step(String name) {
        long now = clock.getAsLong();
        steps.add(new Spent(name, 0, now - since));
        since = now;
    }

    /** Says how much work the next step consists of. */
    void expect(int pieces) {
        total = pieces;
    }

    /** A piece of work that is counted and timed when it is done. */
    Runnable piece(String kind, Runnable work) {
        return () -> {
            time(kind, work);
            done.incrementAndGet();
        };
    }

    /** Does something and notes what time it took; may be a part of a piece of work. */
    void time(String kind, Runnable work) {
        long begin = clock.getAsLong();
        work.run();
        nanos.computeIfAbsent(kind, any -> new LongAdder()).add(clock.getAsLong() - begin);
        counts.computeIfAbsent(kind, any -> new LongAdder()).increment();
    }
}
