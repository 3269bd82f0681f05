/**
 * Small exact operations on tensors and kernels, in which references, laws and misconceptions are written: sums, crops,
 * borders, flips. Read {@link cs577.hw4.algebra.Tensors} first.
 *
 * <p>Every other package of this module may depend on it; it depends on the contract only.
 */
@NullMarked
package cs577.hw4.algebra;

import org.jspecify.annotations.NullMarked;
