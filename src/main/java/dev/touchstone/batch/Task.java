package dev.touchstone.batch;

import dev.touchstone.intake.Submission;
import org.jspecify.annotations.Nullable;

/**
 * One submission to grade.
 *
 * @param trouble why it cannot be graded, if that is known before
 */
record Task(Submission submission, @Nullable String trouble) {}
