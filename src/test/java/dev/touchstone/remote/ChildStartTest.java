package dev.touchstone.remote;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.remote.FakeChild.Script;
import dev.touchstone.wire.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChildStartTest {
    private static final AnswerLimits LIMITS =
            new AnswerLimits(Duration.ofSeconds(60), Duration.ofSeconds(60), 1, 1000);
    private static final Payload PAYLOAD =
            new Payload(Map.of("alice.Sum", new byte[0]), Map.of(), List.of(Adder.class), false);

    private static ChildRespondent respondent(Script script) {
        return new ChildRespondent(() -> new FakeChild(3, script), PAYLOAD, LIMITS);
    }

    @Test
    void aChildThatDoesNotSayHelloIsTheGradersFault() {
        assertThatExceptionOfType(ChildUnavailable.class)
                .isThrownBy(() -> respondent(voice -> {}))
                .withMessage("the process for student code started but did not say hello within 30 s, exit code 3;"
                        + " touchstone doctor shows what this machine offers");
    }

    @Test
    void aChildThatSpeaksAnotherProtocolIsTheGradersFault() {
        assertThatExceptionOfType(ChildUnavailable.class)
                .isThrownBy(() -> respondent(voice -> voice.say(new Reply.Hello(99, "17"))))
                .withMessageStartingWith("the process for student code started but did not say hello");
    }

    @Test
    void aChildThatCannotBeStartedIsTheGradersFault() {
        ChildLink.Starter broken = () -> {
            throw new IOException("no such program");
        };
        assertThatExceptionOfType(ChildUnavailable.class)
                .isThrownBy(() -> new ChildRespondent(broken, PAYLOAD, LIMITS))
                .withMessage("the process for student code cannot be started: no such program");
    }
}
