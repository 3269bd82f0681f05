package dev.touchstone.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is said about one submission, in the order in which it is written. A pure function of submission,
 * assignment, rubric, seed, version and the environment that the provenance names; never of time, host or load.
 *
 * @param status {@code graded}, or {@code ungraded} where the grader failed
 */
public record Report(
        int schemaVersion,
        AssignmentPart assignment,
        SubmissionPart submission,
        String status,
        ScorePart score,
        List<QuestionPart> questions,
        List<DiagnosticPart> diagnostics,
        OutputPart output,
        Provenance provenance) {
    /** The version of the schema that these records follow. */
    public static final int SCHEMA_VERSION = 1;

    /** Which assignment and which rubric. */
    public record AssignmentPart(String id, String title, String rubricSha256) {}

    /**
     * Whose work: the id, what the learning platform told of its people, the files that were read, and what was found
     * out about single files while reading; absent where there is nothing to say.
     */
    public record SubmissionPart(
            String id,
            List<Member> members,
            @Nullable String submittedAt,
            boolean late,
            List<FilePart> files,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RemarkPart> remarks) {
        /** Reports from before there were remarks have none. */
        public SubmissionPart {
            remarks = Objects.requireNonNullElse(remarks, List.of());
        }

        /** Of which file and why, if that is why no source at all was read. */
        public @Nullable String whyNothingWasRead() {
            if (!files.isEmpty() || remarks.isEmpty()) {
                return null;
            }
            RemarkPart first = remarks.get(0);
            return first.path().isEmpty() ? first.message() : first.path() + ": " + first.message();
        }
    }

    /** One person, as the learning platform's download names them. */
    public record Member(String name, String platformId) {}

    /** One file that was read. */
    public record FilePart(String path, String sha256) {}

    /** What happened to one file that was not simply read: a word for programs, a sentence for people. */
    public record RemarkPart(String path, String reason, String message) {}

    /** Points, exact; {@code pendingManual} is what a person has yet to grade. */
    public record ScorePart(BigDecimal earned, BigDecimal possible, BigDecimal pendingManual) {}

    /** One question. */
    public record QuestionPart(
            String id,
            String title,
            String status,
            @JsonProperty("class") @Nullable String className,
            BigDecimal earned,
            BigDecimal possible,
            List<MisconceptionPart> misconceptions,
            List<CheckPart> checks) {}

    /** A wrong idea that explains the answers; explanation and hint only where the rubric allows them. */
    public record MisconceptionPart(
            String id,
            String title,
            @Nullable String explanation,
            @Nullable String hint) {}

    /** One check. */
    public record CheckPart(
            String id,
            String kind,
            String title,
            String visibility,
            String verdict,
            @Nullable String reason,
            BigDecimal earned,
            BigDecimal possible,
            BigDecimal lost,
            List<FactPart> facts,
            @Nullable CounterexamplePart counterexample,
            @Nullable String reproduce) {}

    /** One key and value of a message. */
    public record FactPart(String key, String value) {}

    /** The smallest input found on which the answer is wrong. */
    public record CounterexamplePart(
            List<String> arguments,
            @Nullable String expected,
            @Nullable String actual,
            int tries,
            long seed) {}

    /** What the compiler, or the reading of the files, had to say. */
    public record DiagnosticPart(String file, long line, long column, String severity, String message) {}

    /** What the submission printed during visible checks, bounded. */
    public record OutputPart(String text, boolean truncated) {}

    /** What the report depends on beside the submission and the rubric. */
    public record Provenance(String touchstone, String java, String sandbox, long seed, String checksSha256) {}
}
