package dev.touchstone.check;

import static dev.touchstone.check.CheckLab.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.expect.Reason;
import dev.touchstone.expect.Tolerance;
import dev.touchstone.remote.Availability;
import dev.touchstone.remote.Fault;
import dev.touchstone.remote.LocalRespondent;
import dev.touchstone.remote.NoAnswers;
import dev.touchstone.remote.Outcome;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static String verdict(QuestionResult result, String id) {
        CheckResult found = CheckLab.byId(result).get(id);
        assertThat(found).as(id).isNotNull();
        return words(found.verdict());
    }

    private static Outcome lost(Reason reason) {
        return new Outcome.Lost(Fault.of(reason, "fact", "value"));
    }

    @Test
    void aPlainAssertionOfTheAuthorIsAWrongValue() {
        QuestionResult result = CheckLab.run(LabChecks.Plain.class, x -> x);
        assertThat(verdict(result, "plain"))
                .startsWith("failed wrong-value | failed: [twice 2]")
                .contains("expected: 4", "but was: 2");
        assertThat(verdict(result, "plain-property")).startsWith("failed wrong-value | failed: ");
    }

    @Test
    void aCheckThatThrowsByItselfIsTheGradersFault() {
        assertThat(verdict(CheckLab.run(LabChecks.Plain.class, x -> 2 * x), "own-fault"))
                .startsWith("grader-error | grader error: the check failed by itself"
                        + " | threw: java.lang.IllegalStateException: no reference"
                        + " | caused by: java.lang.ArithmeticException: / by zero"
                        + " | at: " + LabChecks.Plain.class.getName() + ".ownFault(");
    }

    @Test
    void aCheckThatEndsItselfIsTheGradersFault() {
        assertThat(verdict(CheckLab.run(LabChecks.Plain.class, x -> 2 * x), "aborted"))
                .startsWith("grader-error | grader error: the check ended itself | threw: "
                        + "org.opentest4j.TestAbortedException: Assumption failed: only for 1");
    }

    @Test
    void aCheckThatNoEngineRunsIsTheGradersFault() {
        assertThat(verdict(CheckLab.run(LabChecks.Plain.class, x -> 2 * x), "no-test"))
                .isEqualTo("grader-error | grader error: the engine did not start the check");
    }

    @Test
    void aPropertyThatNoInputSuitsIsTheGradersFault() {
        assertThat(verdict(CheckLab.run(LabChecks.Plain.class, x -> 2 * x), "exhausted"))
                .startsWith("grader-error | grader error: the property ended without a failing try | threw: ")
                .contains("exhausted after [10] tries and [10] rejections");
    }

    @Test
    void aComparisonRuleThatThrowsIsTheGradersFault() {
        QuestionResult result = CheckLab.run(
                CheckLab.question(LabChecks.Agrees.class).withCloseness((method, arguments, right) -> {
                    throw new ArithmeticException("no tolerance");
                }),
                new LocalRespondent(() -> (IntUnaryOperator) x -> 1));
        assertThat(verdict(result, "agrees"))
                .isEqualTo("grader-error | grader error: the mistake could not be named:"
                        + " java.lang.ArithmeticException: no tolerance");
    }

    @Test
    void aCallForWhichThereIsNoToleranceOnlyHasNoName() {
        QuestionResult result = CheckLab.run(
                CheckLab.question(LabChecks.Agrees.class)
                        .withCloseness((method, arguments, right) -> new Tolerance(Double.NaN)),
                new LocalRespondent(() -> (IntUnaryOperator) x -> 1));
        assertThat(verdict(result, "agrees")).startsWith("failed wrong-value");
        assertThat(result.findings().misconceptions()).isEmpty();
    }

    @Test
    void aCheckThatCatchesEverythingCannotHideALostProcess() {
        ScriptedRespondent respondent = new ScriptedRespondent(call -> lost(Reason.EXIT));
        QuestionResult result = CheckLab.run(CheckLab.question(LabChecks.Catching.class), respondent);
        assertThat(verdict(result, "example")).isEqualTo("student-error exit | fact: value");
        assertThat(verdict(result, "property")).isEqualTo("student-error exit | fact: value");
        assertThat(respondent.asked())
                .as("one call for each check, none after the loss")
                .hasSize(2);
    }

    @Test
    void whatTheStudentDidInsteadOfAnsweringIsSaid() {
        for (Reason reason : List.of(Reason.TIMEOUT, Reason.OUT_OF_MEMORY, Reason.NULL)) {
            Fault fault = Fault.of(reason, "fact", "value");
            for (Outcome outcome : List.of(new Outcome.Lost(fault), new Outcome.Refused(fault))) {
                QuestionResult result =
                        CheckLab.run(CheckLab.question(LabChecks.Plain.class), new ScriptedRespondent(call -> outcome));
                assertThat(verdict(result, "plain")).isEqualTo("student-error " + reason.id() + " | fact: value");
                assertThat(verdict(result, "plain-property"))
                        .isEqualTo("student-error " + reason.id() + " | fact: value");
            }
        }
    }

    @Test
    void aCheckThatIsNotRunSaysWhy() {
        ScriptedRespondent respondent = new ScriptedRespondent(call -> lost(Reason.SKIPPED_BECAUSE));
        assertThat(verdict(CheckLab.run(CheckLab.question(LabChecks.Plain.class), respondent), "plain"))
                .isEqualTo("skipped value");
    }

    @Test
    void aQuestionWithoutAnAnswerCostsAllItsChecksForOneReason() {
        assertUnanswered(Reason.MISSING, QuestionResult.Status.MISSING);
        assertUnanswered(Reason.UNUSABLE, QuestionResult.Status.MISSING);
        assertUnanswered(Reason.AMBIGUOUS, QuestionResult.Status.AMBIGUOUS);
        assertUnanswered(Reason.UNCOMPILABLE, QuestionResult.Status.UNCOMPILABLE);
    }

    private static void assertUnanswered(Reason reason, QuestionResult.Status status) {
        NoAnswers nobody = new NoAnswers(Fault.of(reason, "fact", "value"));
        assertThat(nobody.availability(Object.class)).isInstanceOf(Availability.Unavailable.class);
        QuestionResult result = CheckLab.run(CheckLab.question(LabChecks.Plain.class), nobody);
        assertThat(result.status()).isEqualTo(status);
        assertThat(result.className()).isEmpty();
        assertThat(result.checks())
                .hasSize(6)
                .extracting(check -> words(check.verdict()))
                .containsOnly("student-error " + reason.id() + " | fact: value");
    }

    @Test
    void outputIsKeptWithTheCheckThatCausedIt() {
        ScriptedRespondent respondent = new ScriptedRespondent(call -> new Outcome.Returned(4, List.of()));
        QuestionResult result = CheckLab.run(CheckLab.question(LabChecks.Plain.class), respondent);
        assertThat(CheckLab.byId(result).get("plain"))
                .isNotNull()
                .satisfies(check -> assertThat(check.output().text()).isEqualTo("*"));
    }

    @Test
    void aQuestionThatCannotBeAskedIsUngradedEverywhere() {
        QuestionResult result = QuestionChecks.ungraded(
                CheckLab.question(LabChecks.Plain.class), new dev.touchstone.expect.Fact("grader error", "no sandbox"));
        assertThat(result.checks())
                .extracting(check -> words(check.verdict()))
                .containsOnly("grader-error | grader error: no sandbox");
    }
}
