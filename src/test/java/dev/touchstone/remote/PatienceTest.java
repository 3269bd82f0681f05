package dev.touchstone.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.remote.Conversation.Event;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody waits here: what the child does, and when something comes, is a script. */
class PatienceTest {
    private static final Duration LIMIT = Duration.ofHours(2);
    private static final Event ANSWER = new Event.End();

    private final Deque<Optional<Effort>> efforts = new ArrayDeque<>();
    private int waits;

    private static Effort computing(long minutes) {
        return new Effort(Duration.ofMinutes(minutes), true);
    }

    private static Effort sleeping(long minutes) {
        return new Effort(Duration.ofMinutes(minutes), false);
    }

    private Event await(Duration limit, int answerAtWait, Effort... told) throws InterruptedException {
        Arrays.stream(told).map(Optional::of).forEach(efforts::add);
        Patience patience = new Patience(() -> efforts.size() > 1 ? efforts.remove() : efforts.element());
        return patience.await(limit, time -> ++waits == answerAtWait ? Optional.of(ANSWER) : Optional.empty());
    }

    @Test
    void anAnswerInTimeIsTaken() throws InterruptedException {
        assertThat(await(LIMIT, 1)).isEqualTo(ANSWER);
        waits = 0;
        assertThat(await(LIMIT, 2, computing(1))).isEqualTo(ANSWER);
    }

    @Test
    void whoHadAProcessorAndSaysNothingIsLateAtOnce() throws InterruptedException {
        assertThat(await(LIMIT, 99, computing(50), computing(96))).isEqualTo(new Event.Late(false));
        assertThat(waits).isEqualTo(2);
    }

    @Test
    void whoSleepsIsLate() throws InterruptedException {
        assertThat(await(LIMIT, 99, sleeping(0))).isEqualTo(new Event.Late(false));
        assertThat(waits).isEqualTo(3);
    }

    @Test
    void whoWaitsForAProcessorMayAnswerLater() throws InterruptedException {
        assertThat(await(LIMIT, 9, computing(1))).isEqualTo(ANSWER);
    }

    @Test
    void oneMomentOfSleepIsNoSleep() throws InterruptedException {
        assertThat(await(LIMIT, 9, computing(1), sleeping(1), computing(1), sleeping(2), computing(2)))
                .isEqualTo(ANSWER);
    }

    @Test
    void whoGetsAProcessorLaterIsLateWhenItHadEnough() throws InterruptedException {
        assertThat(await(LIMIT, 99, computing(0), computing(1), computing(44), computing(46)))
                .isEqualTo(new Event.Late(false));
        assertThat(waits).isEqualTo(4);
    }

    @Test
    void whoNeverGetsAProcessorIsLateInDoubt() throws InterruptedException {
        assertThat(await(Duration.ofMillis(1), 999_999_999, computing(0))).isEqualTo(new Event.Late(true));
    }

    @Test
    void whereNothingIsToldTheClockDecidesInDoubt() throws InterruptedException {
        efforts.add(Optional.empty());
        assertThat(await(LIMIT, 99)).isEqualTo(new Event.Late(true));
        assertThat(waits).isEqualTo(2);
    }
}
