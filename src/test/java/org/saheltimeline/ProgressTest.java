package org.saheltimeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.saheltimeline.jobs.Jobs;

class ProgressTest {

    private final AtomicLong now = new AtomicLong(100);
    private final Progress progress = new Progress(now::get);

    @Test
    void aStepTakesTheTimeSinceTheLast() {
        now.set(130);
        progress.step("read");
        now.set(135);
        progress.step("link");

        assertThat(progress.steps())
                .containsExactly(new Progress.Spent("read", 0, 30), new Progress.Spent("link", 0, 5));
    }

    @Test
    void theTimesOfAKindOfWorkAddUpAndTheLongestIsFirst() {
        progress.piece("listing", () -> now.addAndGet(3)).run();
        progress.piece("event", () -> now.addAndGet(4)).run();
        progress.piece("event", () -> now.addAndGet(5)).run();

        assertThat(progress.work())
                .containsExactly(new Progress.Spent("event", 2, 9), new Progress.Spent("listing", 1, 3));
    }

    @Test
    void piecesOfAllThreadsAreCounted() {
        List<Runnable> pieces = List.of(
                progress.piece("event", () -> progress.time(Progress.WRITING, () -> {})),
                progress.piece("event", () -> {}),
                progress.piece("listing", () -> {}));
        progress.expect(pieces.size());
        try (Jobs jobs = new Jobs(3)) {
            jobs.forEach(pieces, Runnable::run);
        }

        assertThat(progress.total()).isEqualTo(3);
        assertThat(progress.done()).isEqualTo(3);
        assertThat(progress.work())
                .extracting(Progress.Spent::name, Progress.Spent::count)
                .containsExactlyInAnyOrder(tuple("event", 2), tuple("listing", 1), tuple(Progress.WRITING, 1));
    }

    @Test
    void aPieceThatFailsIsNotDone() {
        Runnable piece = progress.piece("event", () -> {
            throw new IllegalStateException("event");
        });

        assertThatThrownBy(piece::run).hasMessage("event");
        assertThat(progress.done()).isZero();
    }
}
