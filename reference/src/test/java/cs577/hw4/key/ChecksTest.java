package cs577.hw4.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Question;
import dev.touchstone.check.CheckResult;
import dev.touchstone.check.QuestionChecks;
import dev.touchstone.check.QuestionResult;
import dev.touchstone.check.Seeds;
import dev.touchstone.check.Verdict;
import dev.touchstone.remote.LocalRespondent;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the checks against the reference and against every known wrong answer, all in this process. */
class ChecksTest {
    private static final Homework4 HOMEWORK = new Homework4();
    private final QuestionChecks checks = new QuestionChecks(HOMEWORK, new Seeds(577));

    @ParameterizedTest
    @MethodSource("questions")
    void passTheReference(Question<?> question) {
        assertThat(run(question, question::reference).checks())
                .allSatisfy(check -> assertThat(check.verdict()).isEqualTo(new Verdict.Passed()));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("variants")
    void nameEveryVariantOfEveryMisconception(Question<?> question, Misconception<?> misconception, int number) {
        QuestionResult result =
                run(question, misconception.variants().get(number).answer());
        assertThat(result.checks()).extracting(CheckResult::verdict).noneMatch(Verdict.GraderError.class::isInstance);
        assertThat(result.findings().misconceptions())
                .extracting(Misconception::id)
                .contains(misconception.id());
        assertThat(result.checks())
                .as("checks that pass: a wrong idea costs some points, and not all of them")
                .extracting(CheckResult::verdict)
                .contains(new Verdict.Passed());
    }

    private QuestionResult run(Question<?> question, Supplier<?> answer) {
        return checks.run(question, new LocalRespondent(answer));
    }

    static List<Question<?>> questions() {
        return HOMEWORK.questions();
    }

    static Stream<Arguments> variants() {
        return HOMEWORK.questions().stream().flatMap(ChecksTest::variantsOf);
    }

    private static <T> Stream<Arguments> variantsOf(Question<T> question) {
        return question.misconceptions().stream()
                .flatMap(misconception -> Stream.iterate(0, number -> number + 1)
                        .limit(misconception.variants().size())
                        .map(number -> Arguments.of(question, Named.of(misconception.id(), misconception), number)));
    }
}
