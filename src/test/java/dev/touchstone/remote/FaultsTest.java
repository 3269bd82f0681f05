package dev.touchstone.remote;

import static dev.touchstone.remote.Calls.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.expect.AnswerThrew.Thrown;
import dev.touchstone.wire.Captured;
import dev.touchstone.wire.Discovery;
import dev.touchstone.wire.Discovery.Status;
import dev.touchstone.wire.Reply;
import dev.touchstone.wire.Reply.Refused.Why;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

    private static String discovered(Status status) {
        return words(Faults.of(new Discovery("toy.Total", status, List.of(), "why")));
    }

    private static String refused(Why why, String detail) {
        return words(Faults.of(new Reply.Refused(1, why, detail, Captured.NOTHING)));
    }

    private static Thrown thrown(String message, String... types) {
        return new Thrown(List.of(types), message, List.of());
    }

    @Test
    void aSearchThatFoundNoSingleClassSaysWhy() {
        assertThat(discovered(Status.AMBIGUOUS)).isEqualTo("ambiguous | two classes answer: why");
        assertThat(discovered(Status.UNUSABLE)).isEqualTo("unusable | no usable class: why");
        assertThat(discovered(Status.MISSING)).isEqualTo("missing | no class answers: why");
    }

    @Test
    void anAnswerThatCannotBeCarriedSaysWhatItIs() {
        assertThat(refused(Why.NULL, "")).isEqualTo("null | answer: null");
        assertThat(refused(Why.NULL, "element 3")).isEqualTo("null | answer: null (element 3)");
        assertThat(refused(Why.TOO_LARGE, "x")).isEqualTo("output-limit | answer: larger than an answer may be");
        assertThat(refused(Why.UNENCODABLE, "is a Foo")).isEqualTo("protocol | answer: cannot be read (is a Foo)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | exit          | the process ended during the call: exit code 0; did it call System.exit?
            1   | exit          | the process ended during the call: exit code 1; did it call System.exit?
            86  | out-of-memory | the process ended during the call: its memory was used up
            134 | out-of-memory | the process ended during the call: its memory was used up
            137 | exit          | the process was killed during the call: it used up its memory or processor time, or somebody killed it
            87  | protocol      | the process ended during the call: it read a wrong request
            """)
    void anExitCodeIsReadForTheStudent(int code, String reason, String fact) {
        assertThat(words(Faults.ended(Optional.of(code)))).isEqualTo(reason + " | " + fact);
    }

    @Test
    void anEndWithoutAnExitCodeIsSaidToBeSo() {
        assertThat(words(Faults.ended(Optional.empty())))
                .isEqualTo("exit | the process ended during the call: it did not say why");
    }

    @Test
    void timesAreSaidInSeconds() {
        assertThat(words(Faults.late(Duration.ofMillis(1500)))).isEqualTo("timeout | no answer within: 1.5 s");
        assertThat(words(Faults.late(Duration.ofSeconds(20)))).isEqualTo("timeout | no answer within: 20 s");
    }

    @Test
    void oneLossIsOne() {
        assertThat(words(Faults.tooManyRestarts(0, Faults.late(Duration.ofSeconds(1)))))
                .isEqualTo("skipped-because | not run because: the process was lost once in this question, the last"
                        + " time by timeout");
    }

    @Test
    void memoryAndStackAreNoOrdinaryExceptions() {
        assertThat(Faults.special(thrown("Java heap space", "java.lang.OutOfMemoryError", "java.lang.Error"), false)
                        .map(Calls::words))
                .contains("out-of-memory | threw: java.lang.OutOfMemoryError");
        assertThat(Faults.special(thrown("", "alice.Mine", "java.lang.StackOverflowError"), false)
                        .map(Calls::words))
                .contains("stack-overflow | threw: alice.Mine (endless recursion?)");
        assertThat(Faults.special(thrown("", "java.lang.RuntimeException"), true))
                .isEmpty();
    }

    @Test
    void onlyARescuedCompilationLeavesCodeThatDoesNotCompile() {
        Thrown unresolved = thrown("Unresolved compilation problem: \n\tfoo cannot be resolved\n", "java.lang.Error");
        assertThat(Faults.special(unresolved, false)).isEmpty();
        assertThat(Faults.special(unresolved, true).map(Calls::words))
                .contains("uncompilable | does not compile: foo cannot be resolved");
        assertThat(Faults.special(thrown("Unresolved compilation problem", "alice.Error", "java.lang.Error"), true))
                .isEmpty();
    }
}
