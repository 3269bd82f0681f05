/**
 * Wrong ideas with names: for each question the wrong versions of the reference that students are known to write. Read
 * {@link cs577.hw4.misconceptions.ValidConvolutionMisconceptions} first.
 *
 * <p>Only {@code key} may depend on this package; it depends on {@code reference}, {@code algebra}, the contract and
 * Touchstone's {@code assignment}. Variants refuse illegal arguments as the reference does.
 */
@NullMarked
package cs577.hw4.misconceptions;

import org.jspecify.annotations.NullMarked;
