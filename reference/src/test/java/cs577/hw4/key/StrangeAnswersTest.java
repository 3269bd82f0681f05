package cs577.hw4.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.Question;
import dev.touchstone.check.CheckResult;
import dev.touchstone.check.QuestionChecks;
import dev.touchstone.check.QuestionResult;
import dev.touchstone.check.Seeds;
import dev.touchstone.check.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a submission answers, the checks fail because of it and not by themselves. */
class StrangeAnswersTest {
    private static final int ROUNDS = Integer.getInteger("strange.rounds", 1);
    private static final Homework4 HOMEWORK = new Homework4();
    private static final QuestionChecks CHECKS = new QuestionChecks(HOMEWORK, new Seeds(577));

    static List<Question<?>> questions() {
        return HOMEWORK.questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void noAnswerMakesTheGraderFail(Question<?> question) {
        boolean wrong = false;
        for (long seed = 0; seed < ROUNDS; seed++) {
            QuestionResult result = CHECKS.run(question, new StrangeAnswers(question, seed));
            assertThat(result.checks())
                    .as("answers of seed %s", seed)
                    .extracting(CheckResult::verdict)
                    .doesNotHaveAnyElementsOfTypes(Verdict.GraderError.class);
            wrong |= result.checks().stream().anyMatch(check -> !(check.verdict() instanceof Verdict.Passed));
        }
        assertThat(wrong).isTrue();
    }
}
