package dev.touchstone.audit;

import dev.touchstone.intake.Submission;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One answer to be graded, as text can carry it into a worker's class loader. Exactly one of the three kinds is there.
 *
 * @param questions the ids of the questions to grade
 * @param seeds the runs' seeds; what an example finds is the same for all of them
 * @param code class files, of a mutant
 * @param variant a wrong version of the reference that the assignment itself holds
 * @param submission sources
 */
record Exam(
        List<String> questions,
        List<Long> seeds,
        @Nullable Code code,
        @Nullable Variant variant,
        @Nullable Submission submission) {

    /** Class files by binary name, and the name of the one that answers. */
    record Code(String main, Map<String, byte[]> classes) {}

    /** A misconception and which of its variants, from 0. */
    record Variant(String misconception, int number) {}
}
