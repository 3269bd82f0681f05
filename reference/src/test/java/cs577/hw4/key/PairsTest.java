package cs577.hw4.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assignment.Misconception;
import dev.touchstone.assignment.Misconception.Variant;
import dev.touchstone.assignment.Question;
import dev.touchstone.check.CheckResult;
import dev.touchstone.check.QuestionChecks;
import dev.touchstone.check.QuestionResult;
import dev.touchstone.check.Seeds;
import dev.touchstone.check.Verdict;
import dev.touchstone.remote.LocalRespondent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two misconceptions in one answer: it loses points, and both are called by their names. */
class PairsTest {
    /** Pairs whose answers are those of simpler misconceptions, which are named instead. */
    private static final Set<String> COINCIDENCES = Set.of(
            // Both divide: by the channels and by the area is by all weights of the filter.
            "Q1 CHANNEL_MEAN NORMALISED = NORMALISED",
            // Where the weights play no part, neither does the bias; a bias of 0 is the same for every pixel.
            "Q9 NO_BIAS SUM_ALL_CHANNELS = SUM_ALL_CHANNELS",
            "Q9 BIAS_PER_PIXEL NO_BIAS = NO_BIAS",
            // Of a single channel the sum and the maximum are the channel itself.
            "Q11 ACROSS_CHANNELS SUM_CHANNELS = ACROSS_CHANNELS",
            "Q11 ACROSS_CHANNELS SUM_CHANNELS = SUM_CHANNELS",
            // Magnitudes are above 0 anyhow.
            "Q11 ABS_MAX INIT_ZERO = ABS_MAX",
            // Zeros in a window that hangs over the edge are no other than a search that starts at 0.
            "Q11 INIT_ZERO ZERO_PADDING = CEIL INIT_ZERO",
            // With a stride of 1 no window hangs over the edge.
            "Q11 CEIL STRIDE_1 = STRIDE_1",
            "Q11 STRIDE_1 ZERO_PADDING = STRIDE_1",
            // A sum has no order; and branches that were joined along the width cannot be told apart to be added.
            "Q17 ADDED BRANCH_ORDER = ADDED",
            "Q17 ADDED CONCAT_WIDTH = ",
            // The weights of the filter do not depend on the way the image would go.
            "Q20 DESCENT DISPLAYS_WEIGHTS = DISPLAYS_WEIGHTS");

    private static final Homework4 HOMEWORK = new Homework4();
    private static final QuestionChecks CHECKS = new QuestionChecks(HOMEWORK, new Seeds(577));

    record Pair(Question<?> question, Set<String> ids, Variant<?> variant) {
        @Override
        public String toString() {
            return question.id() + " " + joined(ids);
        }
    }

    /** One answer for each two misconceptions that can meet. */
    static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Question<?> question : HOMEWORK.questions()) {
            Map<Set<String>, Pair> ofQuestion = new LinkedHashMap<>();
            pairs(question).forEach(pair -> ofQuestion.putIfAbsent(pair.ids(), pair));
            pairs.addAll(ofQuestion.values());
        }
        return pairs;
    }

    private static <T> List<Pair> pairs(Question<T> question) {
        List<Pair> pairs = new ArrayList<>();
        for (Misconception<T> upper : question.misconceptions()) {
            for (Misconception<T> lower : question.misconceptions()) {
                if (!upper.equals(lower)) {
                    Set<String> ids = new TreeSet<>(Set.of(upper.id(), lower.id()));
                    upper.over(lower).forEach(both -> pairs.add(new Pair(question, ids, both)));
                }
            }
        }
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPairLosesPointsAndBothAreNamed(Pair pair) {
        QuestionResult result =
                CHECKS.run(pair.question(), new LocalRespondent(pair.variant().answer()));
        assertThat(result.checks())
                .extracting(CheckResult::verdict)
                .doesNotHaveAnyElementsOfTypes(Verdict.GraderError.class)
                .anyMatch(verdict -> !(verdict instanceof Verdict.Passed));
        Set<String> named = new TreeSet<>();
        result.findings().misconceptions().forEach(misconception -> named.add(misconception.id()));
        if (!COINCIDENCES.contains(pair + " = " + joined(named))) {
            assertThat(named).isEqualTo(pair.ids());
        }
    }

    private static String joined(Set<String> ids) {
        return String.join(" ", ids);
    }

    @Test
    void manyMistakesCanMeet() {
        assertThat(pairs()).hasSizeGreaterThan(60);
    }
}
