package org.saheltimeline.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class JobsTest {

    private static final List<Integer> THOUSAND =
            IntStream.range(0, 1000).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void eachItemIsDoneOnce(int threads) {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        AtomicInteger count = new AtomicInteger();
        try (Jobs jobs = new Jobs(threads)) {
            jobs.forEach(THOUSAND, item -> {
                done.add(item);
                count.incrementAndGet();
            });
        }
        assertThat(done).hasSize(1000);
        assertThat(count).hasValue(1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void resultsAreInTheItemsOrder(int threads) {
        try (Jobs jobs = new Jobs(threads)) {
            assertThat(jobs.map(THOUSAND, item -> item * 2))
                    .isEqualTo(THOUSAND.stream().map(item -> item * 2).toList());
        }
    }

    @Test
    void whatIsBegunGoesOnWhileTheCallerDoes() {
        CountDownLatch callerWentOn = new CountDownLatch(1);
        try (Jobs jobs = new Jobs(1)) {
            var begun = jobs.begin(() -> {
                return await(callerWentOn) ? "done" : "waited in vain";
            });
            callerWentOn.countDown();
            assertThat(begun.get()).isEqualTo("done");
        }
    }

    @Test
    void whatIsBegunThrowsWhatItThrewToTheOneWhoAsks() {
        IllegalStateException failure = new IllegalStateException("of the work");
        try (Jobs jobs = new Jobs(1)) {
            var begun = jobs.begin(() -> {
                throw failure;
            });
            assertThatThrownBy(begun::get).isSameAs(failure);
        }
    }

    @Test
    void nothingToDoIsDone() {
        try (Jobs jobs = new Jobs(2)) {
            assertThat(jobs.map(List.<String>of(), String::length)).isEmpty();
        }
    }

    @Test
    void twoThreadsWorkAtOnce() {
        CountDownLatch both = new CountDownLatch(2);
        try (Jobs jobs = new Jobs(2)) {
            jobs.forEach(List.copyOf(THOUSAND.subList(0, 32)), item -> {
                if (item % 16 == 0) {
                    both.countDown();
                    assertThat(await(both)).isTrue();
                }
            });
        }
        assertThat(both.getCount()).isZero();
    }

    @Test
    void theFirstExceptionEndsTheRestAndComesAsItIs() {
        AtomicInteger done = new AtomicInteger();
        IllegalStateException failure = new IllegalStateException("item 0");
        try (Jobs jobs = new Jobs(1)) {
            assertThatThrownBy(() -> jobs.forEach(THOUSAND, item -> {
                        if (item == 0) {
                            throw failure;
                        }
                        done.incrementAndGet();
                    }))
                    .isSameAs(failure);
        }
        assertThat(done).hasValue(0);
    }

    @Test
    void whenOneThreadFailsTheOthersTakeNoMore() {
        AtomicReference<@Nullable Thread> failed = new AtomicReference<>();
        AtomicBoolean otherBegan = new AtomicBoolean();
        AtomicInteger done = new AtomicInteger();
        try (Jobs jobs = new Jobs(2)) {
            assertThatThrownBy(() -> jobs.forEach(THOUSAND, item -> {
                        if (item == 0) {
                            failed.set(Thread.currentThread());
                            spinUntil(otherBegan::get);
                            throw new IllegalStateException("item 0");
                        }
                        otherBegan.set(true);
                        spinUntil(() -> isIdle(failed.get()));
                        done.incrementAndGet();
                    }))
                    .hasMessage("item 0");
        }
        assertThat(done).as("the item that was begun").hasValueLessThanOrEqualTo(1);
    }

    /** A thread of a pool that waits for work has left its last work behind. */
    private static boolean isIdle(@Nullable Thread thread) {
        return thread != null && thread.getState() == Thread.State.WAITING;
    }

    private static void spinUntil(BooleanSupplier condition) {
        while (!condition.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void anErrorOfTheMachineComesAsItIs() {
        AssertionError failure = new AssertionError("item");
        try (Jobs jobs = new Jobs(2)) {
            assertThatThrownBy(() -> jobs.forEach(THOUSAND, item -> {
                        throw failure;
                    }))
                    .isSameAs(failure);
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
