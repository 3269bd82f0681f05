package dev.touchstone.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GateTest {
    private final AtomicInteger passed = new AtomicInteger();

    @Test
    void anOpenGateLetsThroughAndHandsOnWhatGoesWrong() throws IOException {
        try (Gate gate = new Gate()) {
            gate.pass(false, passed::incrementAndGet);
            gate.pass(true, passed::incrementAndGet);
            assertThat(passed).hasValue(2);
            assertThatThrownBy(() -> gate.pass(false, () -> {
                        throw new IOException("no room");
                    }))
                    .hasMessage("no room");
        }
    }

    @Test
    void aShutGateWaitsForWhoIsInsideAndLetsNobodyElseThrough() throws Exception {
        Gate gate = new Gate();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> early = start(gate, () -> {
            inside.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            passed.incrementAndGet();
        });
        inside.await();
        Thread shutting = new Thread(gate::shut);
        shutting.start();
        while (shutting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        shutting.join();
        early.join();
        Thread late =
                new Thread(() -> start(gate, () -> passed.incrementAndGet()).join());
        late.setDaemon(true);
        late.start();
        while (late.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(passed).hasValue(1);
        gate.close();
    }

    private static CompletableFuture<Void> start(Gate gate, Gate.Passage passage) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                gate.pass(false, passage);
                done.complete(null);
            } catch (IOException e) {
                done.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return done;
    }
}
