/**
 * Runs the checks of a question against one respondent: {@link dev.touchstone.check.QuestionChecks} (read it first)
 * drives JUnit and jqwik, {@link dev.touchstone.check.Verdict} is what comes out, {@link dev.touchstone.check.Naming}
 * gives wrong answers a name.
 *
 * <p>The only package that knows JUnit's launcher and jqwik. Depends on {@code assignment}, {@code expect} and
 * {@code remote}; {@code score}, {@code report} and {@code batch} depend on it.
 */
@NullMarked
package dev.touchstone.check;

import org.jspecify.annotations.NullMarked;
