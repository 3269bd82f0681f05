package dev.touchstone.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.compile.HostileWorkerTest.Scripted;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Nobody waits here: what the worker has computed, and when it is done, is a script. */
class TurnTest {
    private static final Duration HOURS = Duration.ofHours(4);

    private int waits;

    private String await(Duration limit, int doneAtWait, Duration... computed) throws Exception {
        Deque<Duration> script = new ArrayDeque<>(Arrays.asList(computed));
        WorkerProcess process = new Scripted(InputStream.nullInputStream()) {
            @Override
            public Optional<Duration> processorTime() {
                return Optional.ofNullable(script.size() > 1 ? script.remove() : script.peek());
            }
        };
        return Turn.of(process, limit).await(new CompletableFuture<String>() {
            @Override
            public String get(long time, TimeUnit unit) throws TimeoutException {
                if (++waits < doneAtWait) {
                    throw new TimeoutException();
                }
                return "done";
            }
        });
    }

    @Test
    void whatComesInTimeIsTaken() throws Exception {
        assertThat(await(HOURS, 1, Duration.ZERO)).isEqualTo("done");
    }

    @Test
    void whoComputedForMostOfTheLimitIsLate() {
        assertThatThrownBy(() -> await(HOURS, 99, Duration.ofHours(7), Duration.ofHours(10)))
                .isExactlyInstanceOf(TimeoutException.class);
        assertThat(waits).isEqualTo(1);
    }

    @Test
    void whoWaitedForAProcessorIsGivenMoreTime() throws Exception {
        assertThat(await(HOURS, 9, Duration.ofHours(7), Duration.ofHours(8))).isEqualTo("done");
    }

    @Test
    void moreTimeEndsWhenEnoughWasComputed() {
        assertThatThrownBy(() -> await(HOURS, 99, Duration.ZERO, Duration.ofHours(1), Duration.ofHours(3)))
                .isExactlyInstanceOf(TimeoutException.class);
        assertThat(waits).isEqualTo(2);
    }

    @Test
    void aMachineThatGivesNoTimeIsTheGradersFault() {
        assertThatThrownBy(() -> await(Duration.ofNanos(8), 99, Duration.ZERO))
                .isExactlyInstanceOf(CompilerUnavailable.class)
                .hasMessage("The compile worker waited for a processor for 0 s; start again with fewer jobs,"
                        + " or when the machine has less to do.");
    }

    @Test
    void whereNobodyKnowsTheLimitDecides() {
        assertThatThrownBy(() -> await(HOURS, 99)).isExactlyInstanceOf(TimeoutException.class);
        assertThat(waits).isEqualTo(1);
    }
}
