package dev.touchstone.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.expect.AnswerThrew;
import dev.touchstone.expect.AnswerThrew.Thrown;
import dev.touchstone.expect.Reason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectProxyTest {
    private final List<Call> calls = new ArrayList<>();

    private final Adder subject = (Adder) SubjectProxy.of(Adder.class, call -> {
        calls.add(call);
        return call.arguments().isEmpty() ? "sum" : 6;
    });

    @Test
    void callsAreHandedOnAndAnswersBack() {
        int[] numbers = {1, 2, 3};
        assertThat(subject.add(numbers)).isEqualTo(6);
        assertThat(subject.name()).isEqualTo("sum");
        assertThat(calls).extracting(call -> call.method().getName()).containsExactly("add", "name");
        assertThat(calls.get(0).arguments()).containsExactly(numbers);
        assertThat(calls.get(1).arguments()).isEmpty();
    }

    @Test
    void theMethodsOfEveryObjectAskNobody() {
        Object other = SubjectProxy.of(Adder.class, call -> 0);
        assertThat(subject.equals(subject)).isTrue();
        assertThat(subject.equals(other)).isFalse();
        assertThat(subject.hashCode()).isEqualTo(System.identityHashCode(subject));
        assertThat(subject).hasToString("the answer to Adder");
        assertThat(calls).isEmpty();
    }

    @Test
    void whatTheAnswerThrowsReachesTheCheckUnwrapped() {
        AnswerThrew threw = new AnswerThrew(new Thrown(List.of("alice.Odd"), "", List.of()));
        StudentFault fault = new StudentFault(Fault.of(Reason.EXIT, "exit code", "3"));
        for (Throwable thrown : List.of(threw, fault)) {
            Adder throwing = (Adder) SubjectProxy.of(Adder.class, call -> sneak(thrown));
            assertThatThrownBy(() -> throwing.add(new int[0])).isSameAs(thrown);
        }
        assertThat(fault).hasMessage("exit: [Fact[key=exit code, value=3]]");
    }

    private static Object sneak(Throwable thrown) {
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        throw (Error) thrown;
    }

    @Test
    void printedTextIsCutButNeverWithinACharacter() {
        Printed smile = new Printed("ab\ud83d\ude00", false);
        assertThat(smile.then(Printed.NOTHING, 4)).isEqualTo(smile);
        assertThat(smile.then(new Printed("c", false), 4)).isEqualTo(new Printed("ab\ud83d\ude00", true));
        assertThat(smile.then(Printed.NOTHING, 3)).isEqualTo(new Printed("ab", true));
        assertThat(smile.then(new Printed("", true), 9)).isEqualTo(new Printed("ab\ud83d\ude00", true));
        assertThat(smile.then(Printed.NOTHING, 0)).isEqualTo(new Printed("", true));
    }

    @Test
    void whoAnswersNothingSaysWhyEverywhere() {
        Fault fault = Fault.of(Reason.UNCOMPILABLE, "nothing", "compiled");
        NoAnswers nobody = new NoAnswers(fault);
        assertThat(nobody.availability(Adder.class)).isEqualTo(new Availability.Unavailable(fault));
        assertThat(nobody.open(Adder.class)).contains(fault);
        assertThat(nobody.call(Calls.name())).isEqualTo(new Outcome.Lost(fault));
    }
}
