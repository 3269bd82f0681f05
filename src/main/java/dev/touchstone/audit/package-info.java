/**
 * Grading the grader: makes wrong and right answers to the questions of an assignment, grades them as submissions are
 * graded, and tells what the checks let through, what they reject, and which of them earn their place. Read
 * {@link dev.touchstone.audit.Audit} first.
 *
 * <p>Only the command line may depend on it. {@link dev.touchstone.audit.Mutants} alone knows the mutation engine.
 */
@NullMarked
package dev.touchstone.audit;

import org.jspecify.annotations.NullMarked;
