package dev.touchstone.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.expect.Reason;
import dev.touchstone.remote.Fault;
import dev.touchstone.remote.Outcome;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class ShrinkingTest {
    private static final int SHRINKING_TRIES = 400;

    private static ScriptedRespondent answering(IntUnaryOperator answer) {
        return new ScriptedRespondent(call -> new Outcome.Returned(
                answer.applyAsInt((Integer) call.arguments().get(0)), List.of()));
    }

    private static CheckResult agrees(Class<?> checks, ScriptedRespondent respondent) {
        CheckResult found = CheckLab.byId(CheckLab.run(CheckLab.question(checks), respondent))
                .get("agrees");
        assertThat(found).isNotNull();
        return found;
    }

    @Test
    void aRareFailureIsShrunkToItsSmallestInput() {
        CheckResult result = agrees(LabChecks.Agrees.class, answering(x -> x > 1000 ? 0 : 2 * x));
        Counterexample example = result.counterexample().orElseThrow();
        assertThat(example.arguments()).containsExactly("x = 1001");
        assertThat(example.values().expected()).contains("2002");
        assertThat(example.values().actual()).contains("0");
        assertThat(example.search().seed()).isEqualTo(7);
        assertThat(example.search().tries()).isBetween(1, LabChecks.TRIES);
    }

    @Test
    void theSearchForASmallerInputIsBoundedByACount() {
        AtomicInteger calls = new AtomicInteger();
        // Wrong for the third input and right for everything that is tried in its place.
        ScriptedRespondent respondent = answering(x -> calls.incrementAndGet() == 3 ? 2 * x + 1 : 2 * x);
        CheckResult result = agrees(LabChecks.Large.class, respondent);
        assertThat(result.verdict()).isInstanceOf(Verdict.Failed.class);
        assertThat(result.counterexample().orElseThrow().search().tries()).isEqualTo(3);
        assertThat(respondent.asked()).hasSize(LabChecks.FEW_TRIES + SHRINKING_TRIES);
    }

    @Test
    void theSameAnswersGiveTheSameCallsAndTheSameReport() {
        ScriptedRespondent first = answering(x -> x % 7 == 3 ? 1 : 2 * x);
        ScriptedRespondent second = answering(x -> x % 7 == 3 ? 1 : 2 * x);
        CheckResult one = agrees(LabChecks.Agrees.class, first);
        CheckResult other = agrees(LabChecks.Agrees.class, second);
        assertThat(one.counterexample()).isPresent().isEqualTo(other.counterexample());
        assertThat(one.verdict()).isEqualTo(other.verdict());
        assertThat(first.asked()).isEqualTo(second.asked());
    }

    @Test
    void otherChecksDoNotChangeTheInputs() {
        ScriptedRespondent alone = answering(x -> 2 * x);
        ScriptedRespondent together = answering(x -> 2 * x);
        agrees(LabChecks.Agrees.class, alone);
        agrees(LabChecks.AgreesAndMore.class, together);
        assertThat(alone.asked()).hasSize(LabChecks.TRIES);
        assertThat(together.asked()).hasSize(LabChecks.TRIES + 10);
        assertThat(together.asked().subList(10, LabChecks.TRIES + 10)).isEqualTo(alone.asked());
    }

    @Test
    void aLostProcessIsNotAskedAgainForASmallerInput() {
        ScriptedRespondent respondent = new ScriptedRespondent(call -> {
            int x = (Integer) call.arguments().get(0);
            return x > 1000
                    ? new Outcome.Lost(Fault.of(Reason.TIMEOUT, "no answer within", "1 s"))
                    : new Outcome.Returned(2 * x, List.of());
        });
        CheckResult result = agrees(LabChecks.Agrees.class, respondent);
        int last = respondent.asked().get(respondent.asked().size() - 1);
        assertThat(last).isGreaterThan(1000);
        assertThat(respondent.asked()).filteredOn(x -> x > 1000).hasSize(1);
        assertThat(result.counterexample().orElseThrow().arguments()).containsExactly("x = " + last);
        assertThat(CheckLab.words(result.verdict())).isEqualTo("student-error timeout | no answer within: 1 s");
    }

    @Test
    void aProcessThatIsLostInTheSearchForASmallerInputDoesNotHideTheWrongAnswer() {
        AtomicInteger calls = new AtomicInteger();
        ScriptedRespondent respondent = new ScriptedRespondent(call -> {
            int x = (Integer) call.arguments().get(0);
            return calls.incrementAndGet() > LabChecks.TRIES
                    ? new Outcome.Lost(Fault.of(Reason.TIMEOUT, "no answer within", "1 s"))
                    : new Outcome.Returned(2 * x + 1, List.of());
        });
        CheckResult result = agrees(LabChecks.Agrees.class, respondent);
        assertThat(result.verdict())
                .isInstanceOfSatisfying(
                        Verdict.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(Reason.WRONG_VALUE));
        assertThat(result.counterexample()).isPresent();
        assertThat(respondent.asked()).hasSize(LabChecks.TRIES + 1);
    }

    /** It once took more than ten minutes and gigabytes, without a single further try. */
    @Test
    void inputsThatAPropertyDoesNotAssumeDoNotProlongTheSearch() {
        ScriptedRespondent respondent = answering(x -> 2 * x + 1);
        CheckResult result = agrees(LabChecks.Choosy.class, respondent);
        assertThat(result.verdict()).isInstanceOf(Verdict.Failed.class);
        assertThat(respondent.asked()).hasSizeLessThanOrEqualTo(LabChecks.TRIES + SHRINKING_TRIES);
    }

    /** As above: to jqwik a failure at another line than the first one is an invalid input. */
    @Test
    void failuresAtTwoLinesDoNotProlongTheSearch() {
        ScriptedRespondent respondent = answering(x -> 2 * x + 1);
        CheckResult result = agrees(LabChecks.TwoLaws.class, respondent);
        assertThat(result.verdict()).isInstanceOf(Verdict.Failed.class);
        assertThat(respondent.asked()).hasSizeLessThanOrEqualTo(2 * LabChecks.TRIES + SHRINKING_TRIES);
    }

    @Test
    void eachCheckHasASeedOfItsOwn() {
        Seeds seeds = new Seeds(577);
        assertThat(seeds.of("Q1.agrees")).isEqualTo(new Seeds(577).of("Q1.agrees"));
        assertThat(seeds.of("Q1.agrees")).isNotEqualTo(seeds.of("Q1.sheet"));
        assertThat(seeds.of("Q1.agrees")).isNotEqualTo(new Seeds(578).of("Q1.agrees"));
    }
}
