package dev.touchstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.Question;
import dev.touchstone.expect.Reason;
import dev.touchstone.remote.Call;
import dev.touchstone.remote.LocalRespondent;
import dev.touchstone.remote.SubjectProxy;
import dev.touchstone.toy.Toy;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionChecksTest {
    private static final Question<?> TOTAL = Toy.assignment().questions().get(0);
    private static final Question<?> MEAN = Toy.assignment().questions().get(1);
    private final QuestionChecks checks = new QuestionChecks(Toy.assignment(), new Seeds(7));

    private QuestionResult total(ToIntFunction<int[]> answer) {
        Object subject = SubjectProxy.of(
                TOTAL.api(), call -> answer.applyAsInt((int[]) call.arguments().get(0)));
        return checks.run(TOTAL, new LocalRespondent(() -> subject));
    }

    private QuestionResult mean(ToDoubleFunction<double[]> answer) {
        Object subject = SubjectProxy.of(
                MEAN.api(),
                (Call call) -> answer.applyAsDouble((double[]) call.arguments().get(0)));
        return checks.run(MEAN, new LocalRespondent(() -> subject));
    }

    @Test
    void theReferencePassesEveryCheck() {
        for (Question<?> question : Toy.assignment().questions()) {
            QuestionResult result = checks.run(question, new LocalRespondent(question::reference));
            assertThat(result.checks())
                    .hasSize(3)
                    .allSatisfy(check -> assertThat(check.verdict()).isEqualTo(new Verdict.Passed()));
        }
    }

    @Test
    void aWrongIdeaIsNamedAndShownOnASmallestInput() {
        QuestionResult result = total(numbers -> IntStream.of(numbers).skip(1).sum());
        assertThat(result.findings().misconceptions()).extracting(m -> m.id()).containsExactly("SKIPS_FIRST");
        CheckResult agrees = result.checks().get(0);
        assertThat(agrees.check().id()).isEqualTo("T1.agrees");
        assertThat(agrees.verdict()).isInstanceOf(Verdict.Failed.class);
        Counterexample example = agrees.counterexample().orElseThrow();
        assertThat(example.arguments()).containsAnyOf("numbers = [1]", "numbers = [-1]");
        assertThat(example.values().actual()).contains("0");
        assertThat(example.reproduce().orElseThrow()).contains("assertEquals(").contains("answer.total(new int[] {");
    }

    @Test
    void anUnknownMistakeHasNoName() {
        QuestionResult result = total(numbers -> IntStream.of(numbers).sum() + 1);
        assertThat(result.findings().misconceptions()).isEmpty();
        assertThat(result.checks().get(2).verdict())
                .isInstanceOfSatisfying(
                        Verdict.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(Reason.WRONG_VALUE));
    }

    @Test
    void anExceptionOfTheAnswerIsTheStudentsFault() {
        QuestionResult result = total(numbers -> {
            throw new IllegalStateException("never");
        });
        assertThat(result.checks())
                .allSatisfy(check -> assertThat(check.verdict())
                        .isInstanceOfSatisfying(
                                Verdict.StudentError.class,
                                error -> assertThat(error.reason()).isEqualTo(Reason.EXCEPTION)));
        assertThat(result.findings().misconceptions()).isEmpty();
    }

    @Test
    void anIllegalArgumentThatIsAcceptedIsSaid() {
        QuestionResult result = mean(numbers ->
                IntStream.range(0, numbers.length).mapToDouble(i -> numbers[i]).sum() / Math.max(1, numbers.length));
        assertThat(result.checks())
                .extracting(check -> check.verdict().id())
                .containsExactly("passed", "failed", "passed");
        Verdict.Failed failed = (Verdict.Failed) result.checks().get(1).verdict();
        assertThat(failed.reason()).isEqualTo(Reason.ILLEGAL_ARGUMENT_ACCEPTED);
        assertThat(failed.facts())
                .extracting(fact -> fact.key() + ": " + fact.value())
                .containsExactly("for: no numbers", "expected exception: IllegalArgumentException", "but returned: 0");
    }

    @Test
    void anAnswerWithMemoryIsNotRepeatable() {
        int[] calls = {0};
        QuestionResult result = total(numbers -> calls[0]++);
        Verdict.Failed failed = (Verdict.Failed) result.checks().get(1).verdict();
        assertThat(result.checks().get(1).check().id()).isEqualTo("T1.pure");
        assertThat(failed.reason()).isEqualTo(Reason.NOT_REPEATABLE);
    }

    @Test
    void theSameAnswersGiveTheSameResultTwice() {
        List<String> twice = IntStream.range(0, 2)
                .mapToObj(i -> total(numbers -> numbers.length).checks().stream()
                        .map(check -> check.verdict() + " " + check.counterexample())
                        .toList()
                        .toString())
                .toList();
        assertThat(twice.get(0)).isEqualTo(twice.get(1)).contains("Failed");
    }
}
