package dev.touchstone.audit;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an audit found, in the order in which {@code audit.json} has it; the schema is {@code
 * audit.schema.json} beside this class. A function of the assignment, the rubric, the audit's file and the seeds.
 *
 * @param seeds the runs' seeds; a wrong answer that got full marks with any of them was accepted
 * @param accepted the wrong answers that got full marks, the equivalent ones included
 * @param staleEquivalents entries of the author's list that explain nothing
 * @param rejected right answers that lost points
 * @param troubles answers that could not be graded
 * @param answers every wrong answer and the checks that it lost: the matrix of checks and mutants
 */
public record AuditReport(
        int schemaVersion,
        AssignmentPart assignment,
        List<Long> seeds,
        Figures total,
        List<QuestionPart> questions,
        List<AcceptedPart> accepted,
        List<String> staleEquivalents,
        List<RejectedPart> rejected,
        List<MisconceptionPart> misconceptions,
        List<String> troubles,
        List<AnswerPart> answers) {
    static final int SCHEMA_VERSION = 1;

    /** Which assignment, and what it was audited with. */
    public record AssignmentPart(String id, String title, String touchstone, String java, String sandbox) {}

    /**
     * Counts of answers.
     *
     * @param wrong without the equivalent mutants
     * @param accepted of these, those with full marks
     * @param equivalent mutants that are right, as the author explained
     * @param right one for each right answer and question that it answers
     * @param rejected of these, those that lost points
     */
    public record Figures(
            int wrong,
            int accepted,
            BigDecimal falseAcceptPercent,
            int equivalent,
            int right,
            int rejected,
            BigDecimal falseRejectPercent) {}

    /** One question; {@code standsWith} are the checks without which wrong answers would get full marks. */
    public record QuestionPart(
            String id,
            String title,
            BigDecimal points,
            Figures figures,
            SlipsPart slips,
            List<CheckPart> checks,
            List<String> standsWith) {}

    /**
     * What a single slip, a mutant that is not equivalent, costs.
     *
     * @param tenths how many lose up to a tenth of the points, up to two tenths, ...
     * @param medianPercent of the question's points
     * @param everything the slips that cost all points
     * @param nearlyNothing the slips that cost at most a twentieth of the points
     */
    public record SlipsPart(
            int count,
            List<Integer> tenths,
            BigDecimal medianPercent,
            List<String> everything,
            List<String> nearlyNothing) {}

    /**
     * One check.
     *
     * @param kills the wrong answers that lose it
     * @param alone those that lose nothing else
     * @param worth {@code idle} if it kills nothing, {@code spare} if others kill all that it kills, else {@code needed}
     * @param tries of a property
     */
    public record CheckPart(
            String id,
            String kind,
            BigDecimal points,
            int kills,
            int alone,
            String worth,
            @Nullable TriesPart tries) {}

    /**
     * The tries of a property.
     *
     * @param needed the largest number of inputs that it took to kill one of its answers
     * @param neededAlone the same for those that no other check kills
     * @param unsteady answers that it kills with some seeds and not with others
     */
    public record TriesPart(int declared, int needed, int neededAlone, int unsteady) {}

    /** A wrong answer with full marks; {@code because} is the author's reason if it is equivalent. */
    public record AcceptedPart(
            String question,
            String answer,
            String kind,
            List<Long> seeds,
            @Nullable MutantPart mutant,
            @Nullable String because) {}

    /** What was changed: the line as it is, and what the mutant does instead. */
    public record MutantPart(
            @com.fasterxml.jackson.annotation.JsonProperty("class")
            String className,

            String method,
            int line,
            String mutator,
            int nth,
            String description,
            List<String> diff) {}

    /** A right answer that lost points. */
    public record RejectedPart(String question, String answer, long seed, List<String> checks) {}

    /** How often the variants of a misconception, with all seeds, were called by its name, by none, or by another. */
    public record MisconceptionPart(String question, String id, int runs, int named, int notNamed, int misnamed) {}

    /**
     * A wrong answer.
     *
     * @param lost the least that it lost with any seed
     * @param seeds with how many seeds it was graded; one is enough where an example is lost
     * @param lostChecks what it lost with the first seed
     */
    public record AnswerPart(
            String question, String id, String kind, BigDecimal lost, int seeds, List<String> lostChecks) {}

    /** True if every wrong answer lost points or is explained, nothing right did, and the list is not stale. */
    public boolean clean() {
        return total.accepted() == 0 && total.rejected() == 0 && staleEquivalents.isEmpty() && troubles.isEmpty();
    }
}
