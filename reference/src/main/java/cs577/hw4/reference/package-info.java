/**
 * The truth: one class per question, slow and obvious, in the words and formulas of the field. Read
 * {@link cs577.hw4.reference.ReferenceValidConvolution} first.
 *
 * <p>Checks and misconceptions depend on this package; it depends on the contract and on {@code algebra}.
 */
@NullMarked
package cs577.hw4.reference;

import org.jspecify.annotations.NullMarked;
