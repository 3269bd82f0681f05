package cs577.hw4.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Variant;
import dev.touchstone.assignment.Question;
import dev.touchstone.check.CheckResult;
import dev.touchstone.check.QuestionChecks;
import dev.touchstone.check.QuestionResult;
import dev.touchstone.check.Respondents;
import dev.touchstone.check.Seeds;
import dev.touchstone.check.Verdict;
import dev.touchstone.remote.LocalRespondent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks let the reference pass, and no misconception; each misconception is called by its name. */
class ChecksTest {
    private static final Homework4 HOMEWORK = new Homework4();
    private static final QuestionChecks CHECKS = new QuestionChecks(HOMEWORK, new Seeds(577));
    private static final QuestionChecks ALL_RUN = CHECKS.runningEveryCheck();

    static Stream<Arguments> variants() {
        List<Arguments> all = new ArrayList<>();
        for (Question<?> question : HOMEWORK.questions()) {
            for (Misconception<?> misconception : question.misconceptions()) {
                int number = 0;
                for (Variant<?> variant : misconception.variants()) {
                    number++;
                    all.add(Arguments.argumentSet(
                            question.id() + " " + misconception.id() + " " + number, question, misconception, variant));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @ValueSource(longs = {577, 1, 2, 3, -4})
    void theReferencePassesEveryCheckWithAnySeed(long seed) {
        QuestionChecks checks = new QuestionChecks(HOMEWORK, new Seeds(seed));
        for (Question<?> question : HOMEWORK.questions()) {
            QuestionResult result = checks.run(question, new LocalRespondent(question::reference));
            assertThat(result.checks())
                    .hasSizeGreaterThan(4)
                    .allSatisfy(check ->
                            assertThat(check.verdict()).as(check.check().id()).isEqualTo(new Verdict.Passed()));
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyMisconceptionLosesPointsAndIsNamedWithTheTapeAndWithoutIt(
            Question<?> question, Misconception<?> misconception, Variant<?> variant) {
        QuestionResult result = CHECKS.run(question, new LocalRespondent(variant.answer()));
        assertThat(result.checks())
                .extracting(CheckResult::verdict)
                .doesNotHaveAnyElementsOfTypes(Verdict.GraderError.class);
        assertThat(result.checks()).extracting(CheckResult::verdict).anyMatch(v -> !(v instanceof Verdict.Passed));
        assertThat(result.checks())
                .as("checks that pass: a wrong idea costs some points, and not all of them")
                .extracting(CheckResult::verdict)
                .contains(new Verdict.Passed());
        assertThat(result.findings().misconceptions())
                .extracting(Misconception::id)
                .containsExactly(misconception.id());
        assertThat(ALL_RUN.run(question, askedOneByOne(variant)).findings()).isEqualTo(result.findings());
    }

    private static Respondents askedOneByOne(Variant<?> variant) {
        return Respondents.oneByOne(Respondents.all(new LocalRespondent(variant.answer())));
    }

    @Test
    void everyQuestionHasMisconceptions() {
        assertThat(variants()).hasSizeGreaterThan(40);
        assertThat(HOMEWORK.questions())
                .allSatisfy(question -> assertThat(question.misconceptions()).hasSizeGreaterThan(4));
    }
}
