package dev.touchstone.assignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The policy of one grading: points, visibility, limits and how much is told. A file that a TA edits without a
 * compiler.
 *
 * @param assignment the id of the assignment that it grades
 * @param title the name that people read
 * @param seed the random inputs are a function of it
 * @param hints how much is told of a recognised misconception
 * @param limits what a submission may use
 * @param questions the points, question by question
 */
public record Rubric(
        String assignment, String title, long seed, Hints hints, Limits limits, List<QuestionRule> questions) {
    /** Takes a copy of the questions. */
    public Rubric {
        questions = List.copyOf(questions);
    }

    /** How much is told of a recognised misconception. */
    public enum Hints {
        /** Title, explanation and hint. */
        FULL,
        /** The title alone. */
        TITLE,
        /** Nothing: misconceptions are not reported. */
        NONE;

        @JsonCreator
        static Hints of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** When students may see a check's result; the words are those of the learning platforms. */
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        AFTER_DUE_DATE,
        AFTER_PUBLISHED;

        /** The word as rubrics and reports write it. */
        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        static Visibility of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What a submission may use.
     *
     * @param callSeconds wall time of one call
     * @param submissionSeconds wall time of all calls of the checks that students see together, and as much for all others
     * @param heapMegabytes heap of the process that runs the student's code
     * @param restartsPerQuestion how often a lost process is replaced within one question
     * @param outputKilobytes how much printed text is kept
     */
    public record Limits(
            BigDecimal callSeconds,
            BigDecimal submissionSeconds,
            int heapMegabytes,
            int restartsPerQuestion,
            int outputKilobytes) {}

    /** The points of one question, split over its checks. */
    public record QuestionRule(String id, BigDecimal points, List<CheckRule> checks) {
        /** Takes a copy of the checks. */
        public QuestionRule {
            checks = List.copyOf(checks);
        }
    }

    /** The points of one check; {@code id} is the name within the question. */
    public record CheckRule(String id, BigDecimal points, Visibility visibility) {}

    /** The rule of a question, if the rubric has it. */
    public Optional<QuestionRule> question(String id) {
        return questions.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The sum of all points. */
    public BigDecimal possible() {
        return questions.stream().map(QuestionRule::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
