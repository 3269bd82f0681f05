package dev.touchstone.batch;

import dev.touchstone.intake.Submission;
import org.jspecify.annotations.Nullable;

/**
 * One submission to grade.
 *
 * @param trouble why it cannot be graded, if that is known before
 * @param last false if it can be graded once more later, when nothing else is being graded
 */
record Task(Submission submission, @Nullable String trouble, boolean last) {}
