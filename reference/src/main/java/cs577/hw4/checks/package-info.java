/**
 * What is checked: one class of JUnit tests and jqwik properties per question. Read
 * {@link cs577.hw4.checks.ValidConvolutionChecks} first; {@link cs577.hw4.checks.Convolutions} makes the inputs.
 *
 * <p>Only {@code key} may depend on this package; it depends on {@code reference}, {@code algebra}, the contract and
 * Touchstone's {@code assignment} and {@code expect}.
 */
@NullMarked
package cs577.hw4.checks;

import org.jspecify.annotations.NullMarked;
